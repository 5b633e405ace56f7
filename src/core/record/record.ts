import type { ConsentModel } from '../config/config.js'
import type { CategoryId, ServiceId } from '../config/register.js'

/** The action of the visitor. */
export type ConsentAction =
  | 'accept-all'
  | 'reject-all'
  | 'custom'
  | 'dismiss'
  | 'acknowledge'
  | 'withdraw'

/** The surface that a decision was made on. */
export type DecisionSurface = 'banner' | 'preferences' | 'gate' | 'policy' | 'api'

/** The stored, provable decision. */
export interface ConsentRecord {
  /** Random UUID, made with the first grant. Null while the visitor has granted nothing. */
  readonly id: string | null
  readonly revision: number
  readonly policyVersion: string | null
  /** Date of the last full decision, or of the first gate, as `toISOString` writes it. */
  readonly givenAt: string
  /** Date of the last decision. */
  readonly updatedAt: string
  readonly expiresAt: string
  readonly model: ConsentModel
  readonly region: string | null
  /** The language that was on screen. */
  readonly locale: string
  readonly gpc: boolean
  readonly action: ConsentAction
  readonly surface: DecisionSurface
  /** The answers by category. A category without an entry was not asked about. */
  readonly categories: { readonly [C in CategoryId]?: boolean }
  /** Only what differs from its category. */
  readonly services: { readonly [S in ServiceId]?: boolean }
}
