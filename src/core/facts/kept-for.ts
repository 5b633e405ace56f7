import type { ConsentConfig, ConsentModel, LifetimeDays } from '../config/config.js'
import { lifetimeDays } from '../config/lifetime.js'
import { refusalDays } from '../grants/terms.js'

/** How many days an answer lasts, for a page that says so. */
export function keptFor(config: ConsentConfig, model: ConsentModel): LifetimeDays {
  return { acceptance: lifetimeDays(config, true), refusal: refusalDays(config, model) }
}
