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
  /** What storage held at the start; undefined until it has answered, emptied once it was seen to. */
  kept?: Kept | undefined
  /** Why nothing is stored, if so. */
  failure?: { readonly error: unknown } | undefined
  getLive(): LiveOptions
  getState(): ConsentState
  subscribe(listener: () => void): () => void
  /** Makes a record the one that holds. */
  adopt(record: ConsentRecord | null): void
}

/** A decision that was just made, and the id it dropped. */
export interface Decision {
  readonly record: ConsentRecord | null
  readonly previousId: string | null
}

const NOTHING: Erasure = { deleted: [], survived: [], unseen: [] }

/** What a page does in the background as long as its store runs. Returns how to stop. */
export function keepUp(store: StoreInside): () => void {
  const look = () => {
    settle(store)
    warmErasure(store)
    tellFailure(store)
  }
  look()
  const stopLooking = store.subscribe(look)
  const stopListening = listenToTabs(() => reread(store))
  return () => {
    stopLooking()
    stopListening()
  }
}

/** What follows a change: other tabs hear of a decision, it is reported, and what was withdrawn goes. */
export async function follow(
  store: StoreInside,
  withdrawn: readonly string[],
  decision?: Decision,
): Promise<Erasure> {
  tellFailure(store)
  if (decision) tellTabs()
  if (decision?.record && store.getLive().onDecision) {
    report(store, decision.record, decision.previousId)
    if (store.getState().record === decision.record) store.keeper.write(decision.record)
  }
  if (withdrawn.length === 0) return NOTHING
  const erased = await erase(store, withdrawn)
  if (store.getLive().reloadOnWithdraw) location.reload()
  return erased
}

/** Brings storage up to what holds, and reports what nobody has heard of yet. */
function settle(store: StoreInside): void {
  if (!store.kept) return
  const { record: kept, unreported, isOutdated } = store.kept
  const { record } = store.getState()
  store.kept = { record: record ?? undefined }
  if (record) {
    if (unreported !== undefined) report(store, record, unreported || null)
    const current = renewOptOut(record)
    if (current === kept && unreported === undefined) return
    store.keeper.write(current)
    store.adopt(current)
  } else if (isOutdated) {
    // What an outdated record had granted is granted no more.
    void erase(store, Object.keys(store.config.services)).then(() => {
      if (!store.getState().record) store.keeper.clear()
    })
  }
}

const told = new WeakSet<StoreInside>()

/** Once a store, whatever goes wrong how often. */
function tellFailure(store: StoreInside): void {
  if (!store.failure || told.has(store)) return
  told.add(store)
  const { error } = store.failure
  store.getLive().onStorageError?.(error)
  if (process.env.NODE_ENV !== 'production') {
    console.warn(
      `react-consent-ui: the browser refused to store the record (${String(error)}). The decision holds until this page closes,\nthen the visitor is asked again. Handle onStorageError to tell them.`,
    )
  }
}

function reread(store: StoreInside): void {
  if (!store.getState().persisted) return
  store.keeper.read(({ record = null }) => {
    const { persisted, record: current } = store.getState()
    const isSame =
      record?.updatedAt === current?.updatedAt && record?.expiresAt === current?.expiresAt
    if (persisted && !isSame) store.adopt(record)
  })
}

/** In a task of its own: the page repaints before anyone outside gets to act. */
function report(store: StoreInside, record: ConsentRecord, previousId: string | null): void {
  setTimeout(async () => {
    try {
      await store.getLive().onDecision?.(proofOf(record, previousId))
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
