import type { ConsentConfig, ConsentModel, LifetimeDays } from '../config/config.js'
import { lifetimeDays, MAX_LIFETIME_DAYS } from '../config/lifetime.js'

/** How many days an answer lasts, for a page that says so. */
export function keptFor(config: ConsentConfig, model: ConsentModel): LifetimeDays {
  return {
    acceptance: lifetimeDays(config, true),
    // Under opt-out a refusal lasts for the longest term, and visits renew it.
    refusal: model === 'opt-out' ? MAX_LIFETIME_DAYS : lifetimeDays(config, false),
  }
}
