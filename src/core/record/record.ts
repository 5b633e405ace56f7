import type { ConsentModel } from '../config/config.js'
import type { CategoryId, ServiceId } from '../config/register.js'

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

/** Whether something came after a decision; what has no date is neither before nor after. */
export function isNewer(since: string | undefined, decidedAt: string | undefined): boolean {
  return Date.parse(since as string) > Date.parse(decidedAt as string)
}
