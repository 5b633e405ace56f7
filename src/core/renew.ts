import { type ConsentRecord, DAY_MS, MAX_LIFETIME_DAYS } from './record.js'

/** The record with a new term, where a refusal under opt-out is renewed by visits; else as it is. */
export function renewOptOut(record: ConsentRecord): ConsentRecord {
  const { model, categories, services, expiresAt } = record
  const isRefusal = [...Object.values(categories), ...Object.values(services)].includes(false)
  // Once a day is enough.
  const isFresh = expiresAt > daysFromNow(MAX_LIFETIME_DAYS - 1)
  return model === 'opt-out' && isRefusal && !isFresh
    ? { ...record, expiresAt: daysFromNow(MAX_LIFETIME_DAYS) }
    : record
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}
