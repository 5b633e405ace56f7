import type { ConsentModel } from '../config/config.js'
import type { CategoryId, ServiceId } from '../config/register.js'
import type { ConsentRecord } from '../record/record.js'
import { grantsFor } from './grants.js'
import type { Circumstances } from './models.js'

/** Everything a page can know about the visitor's consent. One frozen object, replaced as a whole. */
export interface ConsentState {
  /** `pending`: on the server or during hydration, when nothing is known yet. */
  readonly status: 'pending' | 'undecided' | 'decided'
  /** What may run now, by category. */
  readonly categories: { readonly [C in CategoryId]: boolean }
  /** What may run now, by service. */
  readonly services: { readonly [S in ServiceId]: boolean }
  readonly record: ConsentRecord | null
  /** The topmost surface; the banner stays in the page under the dialog. */
  readonly surface: 'none' | 'banner' | 'preferences'
  readonly model: ConsentModel
  readonly region: string | null
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  /** False when the browser refused to keep the record: it lives in memory until the page closes. */
  readonly persisted: boolean
}

/**
 * The state that follows from a record: undefined while nothing is known, null when nothing is stored.
 * What stayed the same is reused, so that nobody re-renders for nothing.
 */
export function deriveState(
  circumstances: Circumstances,
  record: ConsentRecord | null | undefined,
  preferencesOpen: boolean,
  persisted: boolean,
  previous: ConsentState | undefined,
): ConsentState {
  const { categories, services, answered, model } = grantsFor(circumstances, record)
  const status = record === undefined ? 'pending' : answered ? 'decided' : 'undecided'
  // Under opt-out nothing is asked: the trigger is the way to choose.
  const asks = status === 'undecided' && model !== 'opt-out'
  return reuse(previous, {
    status,
    categories: reuse(previous?.categories, categories),
    services: reuse(previous?.services, services),
    record: record?.givenAt ? record : null,
    surface: preferencesOpen ? 'preferences' : asks ? 'banner' : 'none',
    model,
    region: circumstances.region,
    gpc: circumstances.gpc,
    persisted,
  })
}

/** Both objects have the same keys: the description's, or the state's. */
function reuse<T extends object>(previous: T | undefined, next: T): T {
  const isSame = (Object.keys(next) as (keyof T)[]).every((key) => previous?.[key] === next[key])
  return previous && isSame ? previous : Object.freeze(next)
}
