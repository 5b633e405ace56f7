import type { ConsentConfig } from './description.js'

const DEFAULT_LIFETIME_DAYS = 182

/** Days an answer stands, as the description says. */
export function lifetimeDays(
  { lifetimeDays: days = DEFAULT_LIFETIME_DAYS }: ConsentConfig,
  isGrant: boolean,
): number {
  return typeof days === 'number' ? days : days[isGrant ? 'acceptance' : 'refusal']
}
