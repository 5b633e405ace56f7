import type { ConsentConfig } from './config.js'

export const DAY_MS = 864e5

/** The longest lifetime of a record: browsers cap cookies at this many days. */
export const MAX_LIFETIME_DAYS = 400

/** Days until a decision expires, by the config. */
export function lifetimeDays(
  { lifetimeDays: days = 182 }: ConsentConfig,
  isGrant: boolean,
): number {
  return typeof days === 'number' ? days : days[isGrant ? 'acceptance' : 'refusal']
}

/** The date so many days from now, as records hold it. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}
