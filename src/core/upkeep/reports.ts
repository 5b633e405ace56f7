import type { ConsentRecord } from '../record/record.js'
import { isSame } from '../record/same.js'
import { ANSWER_MS } from '../storage/in-order.js'
import type { StoreCore } from '../store/store-core.js'
import type { Persistence } from './persistence.js'
import { tellTabs } from './tabs.js'

/** Reports decisions to `onDecision`, each of them once and in their order. */
export interface Reports {
  /**
   * Reports the record that storage holds, if its mark says that it was not reported. Runs in a task of
   * its own, so that the page repaints first. `keeping` resolves once a decision of this page is stored;
   * left out for a record that was found.
   */
  send(keeping?: Promise<void>): void
  /** Notes the digits of a mark that another tab has reported. */
  note(digits: number): void
}

/** The id that a decision dropped, from its mark. Null if it dropped none. */
const previousIdOf = (mark: string) => mark.slice(3) || null

/** The digits of a mark, by which tabs tell each other what they have reported. */
const digitsOf = (mark: string) => Number(mark.slice(0, 3))

export function createReports(core: StoreCore, persistence: Persistence): Reports {
  /** The last report, so that decisions are reported in their order. */
  let telling: Promise<boolean> | undefined
  const reportedElsewhere = new Set<number>()

  async function report(
    record: ConsentRecord,
    mark: string,
    keeping: Promise<void> | undefined,
  ): Promise<void> {
    const isReported = keeping
      ? reportedElsewhere.has(digitsOf(mark))
      : await isReportedInStorage(record)
    if (isReported) return
    const hasTold = await tell(record, previousIdOf(mark))
    await keeping
    if (!hasTold) return
    // Not earlier: a page that closes before leaves the mark to the next one.
    persistence.read((stored) => {
      // Another tab may have decided meanwhile, in the same millisecond even: its mark stays.
      if (stored.mark !== mark || !stored.record) return
      // After a reset, a slow storage may still hold the record.
      const { record: current } = core.getState()
      if (stored.outcome === 'valid' && stored.record.updatedAt !== current?.updatedAt) return
      persistence.write(stored.record)
      tellTabs(digitsOf(mark))
    })
  }

  /** Whether another tab, which found the record with its mark, has reported it meanwhile. */
  function isReportedInStorage(record: ConsentRecord): Promise<boolean> {
    return new Promise((resolve) => {
      // A storage that hangs says nothing about other tabs.
      setTimeout(resolve, ANSWER_MS, false)
      persistence.read((stored) => resolve(!stored.mark && isSame(stored.record, record)))
    })
  }

  /** Calls `onDecision`. Resolves to false if no proof could be made: the next page reports the decision. */
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

  return {
    send: (keeping) => {
      const stored = persistence.stored()
      if (!stored?.record || !stored.mark) return
      const { record, mark } = stored
      // An outdated record is not touched, unless a report of it has to be noted.
      const isLeft = persistence.isAhead(record) || !core.live.onDecision
      if (stored.outcome === 'spent' && isLeft) return
      persistence.setStored({ ...stored, mark: null })
      setTimeout(() => void alone(() => report(record, mark, keeping)))
    },
    note: (digits) => {
      reportedElsewhere.add(digits)
    },
  }
}

/** Runs in one tab at a time, if the browser has locks: two tabs may find the same record. */
function alone(work: () => Promise<void>): Promise<void> {
  // Absent on plain HTTP and on servers; refused in a sandboxed frame.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request('rcu', work).catch(work) : work()
}
