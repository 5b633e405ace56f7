import type { ConsentConfig, ConsentModel, LifetimeDays } from './description.js'
import { MAX_LIFETIME_DAYS } from './record.js'

export const DEFAULT_LIFETIME_DAYS = 182

/** Days a record is kept, as a page tells it. Refusals under opt-out are renewed to the longest term. */
export function keptFor(
  { lifetimeDays = DEFAULT_LIFETIME_DAYS }: ConsentConfig,
  model: ConsentModel,
): LifetimeDays {
  const { acceptance, refusal } =
    typeof lifetimeDays === 'number'
      ? { acceptance: lifetimeDays, refusal: lifetimeDays }
      : lifetimeDays
  return { acceptance, refusal: model === 'opt-out' ? MAX_LIFETIME_DAYS : refusal }
}
