import type { ConsentRecord } from '../record/record.js'
import { isSame } from '../record/same.js'
import type { StoreCore } from '../store/store-core.js'
import type { Persistence } from './persistence.js'

/** Reports what storage holds, if nobody has heard of it, in a task of its own: the page repaints first. */
export type Report = (keeping?: Promise<void>) => void

export function createReport(core: StoreCore, persistence: Persistence): Report {
  /** What is being told, so that decisions are heard of in their order. */
  let telling: Promise<boolean> | undefined

  async function report(
    record: ConsentRecord,
    previousId: string | null,
    keeping: Promise<void>,
  ): Promise<void> {
    // A storage that hangs says nothing of other tabs.
    if (await Promise.race([isTold(record), keeping.then(() => false)])) return
    const hasTold = await tell(record, previousId)
    await keeping
    if (!hasTold) return
    // The mark goes now: a page that closed before leaves it to the next one.
    persistence.read(({ record: stored }) => {
      const { record: current } = core.getState()
      // What another tab has decided meanwhile stays.
      if (stored?.updatedAt === record.updatedAt && isSame(stored, current)) {
        persistence.write(stored)
      }
    })
  }

  /** Whether another tab, which found the record with its mark, has told of it meanwhile. */
  function isTold(record: ConsentRecord): Promise<boolean> {
    return new Promise((resolve) => {
      persistence.read(({ record: stored, unreported }) => {
        resolve(typeof unreported !== 'string' && isSame(stored, record))
      })
    })
  }

  /** Tells of a decision, whatever becomes of that; false where it could not, and the next page shall. */
  function tell(record: ConsentRecord, previousId: string | null): Promise<boolean> {
    const before = telling
    telling = (async () => {
      if (!core.live.onDecision) return true
      try {
        const { proofOf } = await import('../proof/proof.js')
        const proof = await proofOf(record, previousId, core)
        await before
        try {
          Promise.resolve(core.live.onDecision?.(proof)).catch(console.error)
        } catch (error) {
          console.error(error)
        }
        return true
      } catch (error) {
        console.error(error)
        return false
      }
    })()
    return telling
  }

  return (keeping = Promise.resolve()) => {
    const stored = persistence.stored() ?? {}
    const { record, unreported } = stored
    if (!record || typeof unreported !== 'string') return
    persistence.setStored({ record })
    setTimeout(() => void alone(() => report(record, unreported || null, keeping)))
  }
}

/** One tab at a time, where the browser can: two may know of one decision. */
function alone(work: () => Promise<void>): Promise<void> {
  // Absent on plain http and on servers; refused in a sandboxed frame.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request('rcu', work).catch(work) : work()
}
