import type { ConsentConfig } from './config.js'

/** Days until a decision expires, by the config. */
export function lifetimeDays(
  { lifetimeDays: days = 182 }: ConsentConfig,
  isGrant: boolean,
): number {
  return typeof days === 'number' ? days : days[isGrant ? 'acceptance' : 'refusal']
}
export const DAY_MS = 864e5

/** The longest lifetime of a record: browsers cap cookies at this many days. */
export const MAX_LIFETIME_DAYS = 400
