import type { ConsentConfig, ConsentModel, LifetimeDays } from './description.js'
import { MAX_LIFETIME_DAYS } from './record.js'

const DEFAULT_LIFETIME_DAYS = 182

/** Days an answer stands, as the description says. */
export function lifetimeDays(
  { lifetimeDays: days = DEFAULT_LIFETIME_DAYS }: ConsentConfig,
  isGrant: boolean,
): number {
  return typeof days === 'number' ? days : days[isGrant ? 'acceptance' : 'refusal']
}

/** The same for a page to tell: refusals under opt-out are renewed to the longest term. */
export function keptFor(config: ConsentConfig, model: ConsentModel): LifetimeDays {
  return {
    acceptance: lifetimeDays(config, true),
    refusal: model === 'opt-out' ? MAX_LIFETIME_DAYS : lifetimeDays(config, false),
  }
}
