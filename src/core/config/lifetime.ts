import type { ConsentConfig } from './config.js'

/** Days an answer stands, as the description says. */
export function lifetimeDays(
  { lifetimeDays: days = 182 }: ConsentConfig,
  isGrant: boolean,
): number {
  return typeof days === 'number' ? days : days[isGrant ? 'acceptance' : 'refusal']
}
export const DAY_MS = 864e5

/** No consent lasts longer than this many days: what browsers cap cookies at. */
export const MAX_LIFETIME_DAYS = 400
