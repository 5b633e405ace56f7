import type { ConsentConfig } from './description.js'

/** Days an answer stands, as the description says. */
export function lifetimeDays(
  { lifetimeDays: days = 182 }: ConsentConfig,
  isGrant: boolean,
): number {
  return typeof days === 'number' ? days : days[isGrant ? 'acceptance' : 'refusal']
}
