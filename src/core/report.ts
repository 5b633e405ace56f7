import type { ConsentRecord } from './record.js'
import { isSame, keeperOf, type StoreInside, write } from './store-inside.js'

/** Reports what storage holds, if nobody has heard of it, in a task of its own: the page repaints first. */
export function reportKept(store: StoreInside, keeping = Promise.resolve()): void {
  const { record, unreported } = store.kept ?? {}
  store.kept = { ...store.kept, unreported: undefined }
  if (!record || typeof unreported !== 'string') return
  setTimeout(() => void alone(() => report(store, record, unreported || null, keeping)))
}

async function report(
  store: StoreInside,
  record: ConsentRecord,
  previousId: string | null,
  keeping: Promise<void>,
): Promise<void> {
  // A storage that hangs says nothing of other tabs.
  if (await Promise.race([isTold(store, record), keeping.then(() => false)])) return
  const hasTold = await tell(store, record, previousId)
  await keeping
  if (!hasTold) return
  // The mark goes now: a page that closed before leaves it to the next one.
  keeperOf(store).read(({ record: stored }) => {
    const { record: current } = store.getState()
    // What another tab has decided meanwhile stays.
    if (stored?.updatedAt === record.updatedAt && isSame(stored, current)) write(store, stored)
  })
}

/** Whether another tab, which found the record with its mark, has told of it meanwhile. */
function isTold(store: StoreInside, record: ConsentRecord): Promise<boolean> {
  return new Promise((resolve) => {
    keeperOf(store).read(({ record: stored, unreported }) => {
      resolve(typeof unreported !== 'string' && isSame(stored, record))
    })
  })
}

/** One tab at a time, where the browser can: two may know of one decision. */
function alone(work: () => Promise<void>): Promise<void> {
  // Absent on plain http and on servers; refused in a sandboxed frame.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request('rcu', work).catch(work) : work()
}

/** What is being told, so that decisions are heard of in their order. */
const telling = new WeakMap<StoreInside, Promise<boolean>>()

/** Tells of a decision, whatever becomes of that; false where it could not, and the next page shall. */
function tell(
  store: StoreInside,
  record: ConsentRecord,
  previousId: string | null,
): Promise<boolean> {
  const before = telling.get(store)
  const told = (async () => {
    if (!store.live.onDecision) return true
    try {
      const { proofOf } = await import('./proof.js')
      const proof = await proofOf(record, previousId, store)
      await before
      try {
        Promise.resolve(store.live.onDecision?.(proof)).catch(console.error)
      } catch (error) {
        console.error(error)
      }
      return true
    } catch (error) {
      console.error(error)
      return false
    }
  })()
  telling.set(store, told)
  return told
}
