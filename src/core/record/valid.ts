import { type ConsentConfig, MODELS } from '../config/config.js'
import { DAY_MS, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import type { ConsentRecord } from './record.js'
import { decodeRecord, encodeRecord, type Mark } from './record-text.js'

interface RecordReading {
  readonly record: ConsentRecord
  readonly mark: Mark
  /** The text that the record was read from. */
  readonly text: string
}

/** The result of reading a stored text today. */
export type Reading =
  | (RecordReading & { readonly outcome: 'valid'; readonly why?: undefined })
  | (RecordReading & {
      /** Grants nothing. Its refusals hold where visitors are not asked. */
      readonly outcome: 'spent'
      /** `future`: dated later than this clock allows, so the clock or the record is wrong. */
      readonly why: 'revision' | 'expired' | 'future'
    })
  | {
      readonly outcome: 'none'
      readonly record?: undefined
      readonly mark?: undefined
      readonly why?: undefined
    }

export const NO_RECORD: Reading = { outcome: 'none' }

/**
 * Reads a stored text. A record is valid if its revision is that of the config, it has not expired, and
 * it was written at most a day in the future. Never throws.
 */
export function readRecord(text: string, config: ConsentConfig): Reading {
  const decoded = decodeRecord(text, config)
  if (!decoded) return NO_RECORD
  const { givenAt, updatedAt, expiresAt, model, revision } = decoded.record
  const now = Date.now()
  const expires = Date.parse(expiresAt)
  if (isLater(givenAt, updatedAt) || !MODELS.includes(model)) return NO_RECORD
  // A day more than a record may last, for a clock that was corrected since.
  const isFuture =
    Date.parse(updatedAt) > now + DAY_MS || expires > now + (MAX_LIFETIME_DAYS + 1) * DAY_MS
  const why =
    expires <= now
      ? 'expired'
      : revision !== config.revision
        ? 'revision'
        : isFuture
          ? 'future'
          : undefined
  return { ...decoded, text, why, outcome: why ? 'spent' : 'valid' } as Reading
}

/** Applies the same checks to a record that is given as an object. */
export function checkRecord(value: unknown, config: ConsentConfig): Reading {
  try {
    // Most visitors of a server have no record. Throwing takes longer than rendering the banner.
    return value ? readRecord(encodeRecord(value as ConsentRecord), config) : NO_RECORD
  } catch {
    // Not the shape of a record.
    return NO_RECORD
  }
}

/** The record of a reading, if it is valid. */
export function validRecord(reading: Reading | undefined): ConsentRecord | undefined {
  return reading?.outcome === 'valid' ? reading.record : undefined
}

/** Whether the first reading counts more: a valid one before a spent one, then the newer one. */
export function isStronger({ outcome, record }: Reading, other: Reading): boolean {
  if (!record || !other.record) return record !== undefined
  return outcome === other.outcome
    ? isLater(record.updatedAt, other.record.updatedAt)
    : outcome === 'valid'
}

/** Compares two dates as times: as texts, years beyond 9999 sort first. A missing date is not later. */
export function isLater(one: string | undefined, other: string | undefined): boolean {
  return Date.parse(one as string) > Date.parse(other as string)
}
