import type { ConsentConfig, ConsentModel } from '../config/config.js'
import { DAY_MS, lifetimeDays, MAX_LIFETIME_DAYS } from '../config/lifetime.js'

/** Days that a refusal lasts: under opt-out the longest term, and visits renew it. */
export function refusalDays(config: ConsentConfig, model: ConsentModel): number {
  return model === 'opt-out' ? MAX_LIFETIME_DAYS : lifetimeDays(config, false)
}

/** The date so many days from now, as records hold it. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}
