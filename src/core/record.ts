import type { ConsentConfig, ConsentModel } from './description.js'
import { decodeRecord, encodeRecord, type Reading } from './record-text.js'
import type { CategoryId, ServiceId } from './register.js'

/** What the visitor did. */
export type ConsentAction =
  | 'accept-all'
  | 'reject-all'
  | 'custom'
  | 'dismiss'
  | 'acknowledge'
  | 'withdraw'

/** Where a decision was made. */
export type DecisionSurface = 'banner' | 'preferences' | 'gate' | 'policy' | 'api'

/** The stored, provable decision. */
export interface ConsentRecord {
  /** Random UUID, made with the first grant; null for whoever has granted nothing. */
  readonly id: string | null
  readonly revision: number
  readonly policyVersion: string | null
  /** Of the last full decision, or of the first gate; ISO 8601, UTC. */
  readonly givenAt: string
  readonly updatedAt: string
  readonly expiresAt: string
  readonly model: ConsentModel
  readonly region: string | null
  /** The language that was on screen. */
  readonly locale: string
  readonly gpc: boolean
  readonly action: ConsentAction
  readonly surface: DecisionSurface
  /** What was decided; absent means not asked yet. */
  readonly categories: { readonly [C in CategoryId]?: boolean }
  /** Only what differs from its category. */
  readonly services: { readonly [S in ServiceId]?: boolean }
}

export const MODELS = ['opt-in', 'opt-out', 'notice'] as const

export const DAY_MS = 864e5

/** No consent lasts longer than this many days: what browsers cap cookies at. */
export const MAX_LIFETIME_DAYS = 400

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

/** Whether something came after a decision; what has no date is neither before nor after. */
export function isNewer(since: string | undefined, decidedAt: string | undefined): boolean {
  return Date.parse(since as string) > Date.parse(decidedAt as string)
}
