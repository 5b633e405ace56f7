import type { ConsentRecord } from '../record/record.js'
import { encodeRecord } from '../record/record-text.js'
import { ANSWER_MS } from '../storage/in-order.js'
import type { StoreCore } from '../store/store-core.js'
import type { Persistence } from './persistence.js'

// Imports nothing that is only in the chunk of the upkeep: bundlers would add a helper to the first load.

/**
 * Reports a record with its mark. `keeping` resolves once a decision of this page is stored; left out for
 * a record that was found.
 */
export type Report = (
  record: ConsentRecord,
  mark: string,
  keeping: Promise<void> | undefined,
) => Promise<void>

/** The id that a decision dropped, from its mark. Null if it dropped none. */
const previousIdOf = (mark: string) => mark.slice(6) || null

/** The digits of a mark, by which tabs tell each other what they have reported. */
const digitsOf = (mark: string) => Number(mark.slice(0, 6))

/** Makes the function that reports. Its chunk is loaded when there is something to report. */
export function createReporter(
  core: StoreCore,
  persistence: Persistence,
  reportedElsewhere: ReadonlySet<number>,
  tellTabs: (digits: number) => void,
): Report {
  /** The last report, so that decisions are reported in their order. */
  let telling: Promise<boolean> | undefined

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
      persistence.read((stored) =>
        resolve(!stored.mark && textOf(stored.record) === textOf(record)),
      )
    })
  }

  /** Calls `onDecision`. Resolves to false if no proof could be made: the next page reports the decision. */
  function tell(record: ConsentRecord, previousId: string | null): Promise<boolean> {
    const before = telling
    telling = (async () => {
      if (!core.live.onDecision) return true
      try {
        const loaded = await import('../proof/proof.js')
        const proof = await loaded.proofOf(record, previousId, core)
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

  return (...decision) => alone(() => report(...decision))
}

function textOf(record: ConsentRecord | undefined): string | undefined {
  return record && encodeRecord(record)
}

/** Runs in one tab at a time, if the browser has locks: two tabs may find the same record. */
function alone(work: () => Promise<void>): Promise<void> {
  // Absent on plain HTTP and on servers; refused in a sandboxed frame.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request('rcu', work).catch(work) : work()
}
