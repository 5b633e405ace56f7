import { renewOptOut } from './decide.js'
import type { ConsentConfig } from './description.js'
import type { Erasure } from './erasure.js'
import type { Keeper, Kept } from './keep.js'
import { proofOf } from './proof.js'
import type { ConsentRecord } from './record.js'
import type { ConsentState } from './state.js'
import type { LiveOptions } from './store-options.js'
import { listenToTabs, tellTabs } from './tabs.js'

/** A store as its upkeep sees it. */
export interface StoreInside {
  readonly config: ConsentConfig
  readonly keeper: Keeper
  /** What storage held at the start; emptied once it was seen to. */
  kept: Kept | undefined
  getLive(): LiveOptions
  getState(): ConsentState
  subscribe(listener: () => void): () => void
  /** Makes a record the one that holds. */
  adopt(record: ConsentRecord | null): void
}

const NOTHING: Erasure = { deleted: [], survived: [], unseen: [] }

/** What a page does in the background as long as its store runs. Returns how to stop. */
export function keepUp(store: StoreInside): () => void {
  settle(store)
  warmErasure(store)
  const stopWarming = store.subscribe(() => warmErasure(store))
  const stopListening = listenToTabs(() => reread(store))
  return () => {
    stopWarming()
    stopListening()
  }
}

/** What follows a decision: other tabs hear of it, it is reported, and what it withdrew is erased. */
export function followDecision(
  store: StoreInside,
  record: ConsentRecord | null,
  previousId: string | undefined,
  withdrawn: readonly string[],
): Promise<Erasure> {
  tellTabs()
  if (record && previousId !== undefined) {
    report(store, record, previousId)
    if (store.getState().record === record) store.keeper.write(record)
  }
  return eraseWithdrawn(store, withdrawn)
}

/** Erases what services had stored that were granted until now. Never rejects. */
export async function eraseWithdrawn(
  store: StoreInside,
  withdrawn: readonly string[],
): Promise<Erasure> {
  if (withdrawn.length === 0) return NOTHING
  const erased = await erase(store, withdrawn)
  if (store.getLive().reloadOnWithdraw) location.reload()
  return erased
}

/** Brings storage up to what holds, and reports what nobody has heard of yet. */
function settle(store: StoreInside): void {
  const { record: kept, unreported, isOutdated } = store.kept ?? { record: null }
  const { record } = store.getState()
  store.kept = { record }
  if (record) {
    if (unreported !== undefined) report(store, record, unreported)
    const current = renewOptOut(record)
    if (current !== kept || unreported !== undefined) store.keeper.write(current)
    store.adopt(current)
  } else if (isOutdated) {
    // What an outdated record had granted is granted no more.
    void erase(store, Object.keys(store.config.services)).then(() => {
      if (!store.getState().record) store.keeper.clear()
    })
  }
}

function reread(store: StoreInside): void {
  if (!store.getState().persisted) return
  store.keeper.read(({ record }) => {
    const { persisted, record: current } = store.getState()
    const isSame =
      record?.updatedAt === current?.updatedAt && record?.expiresAt === current?.expiresAt
    if (persisted && !isSame) store.adopt(record)
  })
}

/** In a task of its own: the page repaints before anyone outside gets to act. */
function report(store: StoreInside, record: ConsentRecord, previousId: string): void {
  setTimeout(async () => {
    try {
      await store.getLive().onDecision?.(proofOf(record, previousId || null))
    } catch (error) {
      console.error(error)
    }
  })
}

/** Fetches the eraser ahead while something is granted: a withdrawal must not need the network. */
function warmErasure({ config, getState }: StoreInside): void {
  const { services } = getState()
  const isOptional = (id: string) =>
    services[id] && !config.categories[config.services[id]?.category ?? '']?.required
  if (Object.keys(services).some(isOptional)) import('./erasure.js').catch(() => {})
}

async function erase(store: StoreInside, services: readonly string[]): Promise<Erasure> {
  try {
    const eraser = await import('./erasure.js')
    const { details } = store.getLive()
    const isGranted = (id: string) => store.getState().services[id] === true
    return await eraser.erase(services, store.config, details, isGranted)
  } catch (error) {
    console.error(error)
    return NOTHING
  }
}
