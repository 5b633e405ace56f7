import type { ConsentModel } from '../config/config.js'
import type { CategoryId, ServiceId } from '../config/register.js'
import type { ConsentRecord } from '../record/record.js'
import { type Reading, validRecord } from '../record/valid.js'
import { grantsFor } from './grants.js'
import type { Circumstances } from './models.js'

/** Everything a page can know about the visitor's consent. One frozen object, replaced as a whole. */
export interface ConsentState {
  /** `pending`: on the server or during hydration, when nothing is known yet. */
  readonly status: 'pending' | 'undecided' | 'decided'
  /**
   * Why the visitor is asked. Null while nothing is asked.
   *
   * - `first`: no earlier answer counts, or none is known
   * - `revision`: the earlier answer was given to another `revision` of the config
   * - `expired`: the earlier answer is too old
   * - `new`: the site has added categories or services since
   */
  readonly reason: 'first' | 'revision' | 'expired' | 'new' | null
  /** The grant of each category, now. */
  readonly categories: { readonly [C in CategoryId]: boolean }
  /** The grant of each service, now. */
  readonly services: { readonly [S in ServiceId]: boolean }
  /** The visitor's record, if it is valid today. */
  readonly record: ConsentRecord | null
  /** The topmost surface. The banner stays in the page under the dialog. */
  readonly surface: 'none' | 'banner' | 'preferences'
  readonly model: ConsentModel
  readonly region: string | null
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  /** False if the browser refused to store the record: the decision lasts until the page closes. */
  readonly persisted: boolean
}

/**
 * Works out the state of the store. The reading is undefined while nothing is known. Parts of the
 * previous state that stay the same are reused, so that components do not render again.
 */
export function deriveState(
  circumstances: Circumstances,
  reading: Reading | undefined,
  preferencesOpen: boolean,
  persisted: boolean,
  previous: ConsentState | undefined,
): ConsentState {
  const { categories, services, answered, hasNews, model } = grantsFor(circumstances, reading)
  const status = reading ? (answered ? 'decided' : 'undecided') : 'pending'
  // Under opt-out nothing is asked: the trigger is the way to choose.
  const isAsking = status === 'undecided' && model !== 'opt-out'
  const why = hasNews ? 'new' : reading?.why
  return reuse(previous, {
    status,
    reason: isAsking ? (why && why !== 'future' ? why : 'first') : null,
    categories: reuse(previous?.categories, categories),
    services: reuse(previous?.services, services),
    record: validRecord(reading) ?? null,
    surface: preferencesOpen ? 'preferences' : isAsking ? 'banner' : 'none',
    model,
    region: circumstances.region,
    gpc: circumstances.gpc,
    persisted,
  })
}

/** Both objects have the same keys: those of the config, or of the state. */
function reuse<T extends object>(previous: T | undefined, next: T): T {
  const isSame = (Object.keys(next) as (keyof T)[]).every((key) => previous?.[key] === next[key])
  return previous && isSame ? previous : Object.freeze(next)
}
