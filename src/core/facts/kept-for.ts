import type { ConsentConfig, ConsentModel, LifetimeDays } from '../config/config.js'
import { lifetimeDays, MAX_LIFETIME_DAYS } from '../config/lifetime.js'

/** Days an answer stands, for a page to tell: refusals under opt-out are renewed to the longest term. */
export function keptFor(config: ConsentConfig, model: ConsentModel): LifetimeDays {
  return {
    acceptance: lifetimeDays(config, true),
    refusal: model === 'opt-out' ? MAX_LIFETIME_DAYS : lifetimeDays(config, false),
  }
}
