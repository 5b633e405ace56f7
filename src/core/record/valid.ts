import { type ConsentConfig, MODELS } from '../config/config.js'
import { DAY_MS, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import type { ConsentRecord } from './record.js'
import { decodeRecord, encodeRecord, type Reading } from './record-text.js'

/**
 * The record a stored text holds, if it counts today: its shape holds, its revision is today's, it is
 * unexpired, and it was written at most a day in the future. Nothing means undecided, never a crash
 * or a grant.
 *
 * An outdated one comes back spent: given at no time, older than every other, without an identifier. To
 * its refusals alone somebody still listens, where nobody is asked; see `isSpent`.
 */
export function readRecord(text: string, config: ConsentConfig): Reading {
  const reading = decodeRecord(text, config)
  const { record } = reading
  if (!record) return reading
  const updated = Date.parse(record.updatedAt)
  const left = Date.parse(record.expiresAt) - Date.now()
  const isWhole =
    Date.parse(record.givenAt) <= updated &&
    updated <= Date.now() + DAY_MS &&
    // A day more, for a clock that was put right meanwhile.
    left <= (MAX_LIFETIME_DAYS + 1) * DAY_MS &&
    MODELS.includes(record.model)
  if (!isWhole) return {}
  return left > 0 && record.revision === config.revision
    ? reading
    : { record: { ...record, id: null, gpc: false, givenAt: '', updatedAt: '0' } }
}

/** The same for a record that somebody hands over as an object: it passes the same door. */
export function checkRecord(value: unknown, config: ConsentConfig): ConsentRecord | null {
  try {
    return readRecord(encodeRecord(value as ConsentRecord), config).record ?? null
  } catch {
    // Not even the shape of a record.
    return null
  }
}
