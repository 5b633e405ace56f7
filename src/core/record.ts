import type { ConsentConfig, ConsentModel } from './description.js'
import type { CategoryId, ServiceId } from './register.js'

/** What the visitor did. */
export type ConsentAction = (typeof ACTIONS)[number]

/** Where a decision was made. */
export type DecisionSurface = (typeof SURFACES)[number]

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

/** What reading a stored or handed-over record came to. */
export type Reading =
  | { readonly outcome: 'valid'; readonly record: ConsentRecord }
  | {
      readonly outcome: 'invalid'
      readonly why: 'malformed' | 'revision' | 'expired' | 'future'
    }

export const ACTIONS = [
  'accept-all',
  'reject-all',
  'custom',
  'dismiss',
  'acknowledge',
  'withdraw',
] as const
export const SURFACES = ['banner', 'preferences', 'gate', 'policy', 'api'] as const
export const MODELS = ['opt-in', 'opt-out', 'notice'] as const

export const DAY_MS = 864e5

/** No consent lasts longer than this many days: what browsers cap cookies at. */
export const MAX_LIFETIME_DAYS = 400

/**
 * Whether a record counts today: its shape holds, its revision is today's, it is unexpired, and it
 * was written at most a day in the future. Anything else means undecided, never a crash or a grant.
 */
export function readRecord(value: unknown, config: ConsentConfig, now = Date.now()): Reading {
  if (!isRecord(value)) return { outcome: 'invalid', why: 'malformed' }
  const expiresAt = Date.parse(value.expiresAt)
  const updatedAt = Date.parse(value.updatedAt)
  if (value.revision !== config.revision) return { outcome: 'invalid', why: 'revision' }
  if (updatedAt > now + DAY_MS) return { outcome: 'invalid', why: 'future' }
  if (expiresAt <= now) return { outcome: 'invalid', why: 'expired' }
  return { outcome: 'valid', record: value }
}

function isRecord(value: unknown): value is ConsentRecord {
  if (typeof value !== 'object' || value === null) return false
  const it = value as { [K in keyof ConsentRecord]?: unknown }
  return (
    isTextOrNull(it.id) &&
    Number.isInteger(it.revision) &&
    isTextOrNull(it.policyVersion) &&
    [it.givenAt, it.updatedAt, it.expiresAt].every(isInstant) &&
    (it.givenAt as string) <= (it.updatedAt as string) &&
    Date.parse(it.expiresAt as string) - Date.parse(it.updatedAt as string) <=
      MAX_LIFETIME_DAYS * DAY_MS &&
    isOneOf(MODELS, it.model) &&
    isTextOrNull(it.region) &&
    typeof it.locale === 'string' &&
    typeof it.gpc === 'boolean' &&
    isOneOf(ACTIONS, it.action) &&
    isOneOf(SURFACES, it.surface) &&
    isAnswers(it.categories) &&
    isAnswers(it.services)
  )
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function isInstant(value: unknown): boolean {
  // Only the one spelling that toISOString writes: instants are compared as texts.
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return list.includes(value as string)
}

function isAnswers(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((answer) => typeof answer === 'boolean')
  )
}
