import type { ConsentConfig } from './description.js'
import type { Erasure } from './erasure.js'
import { createKeeper, type Keeper } from './keep.js'
import { modelsIn } from './models.js'
import { hasObjection, objectionsOf } from './objection.js'
import type { ConsentRecord } from './record.js'
import { encodeRecord, type Reading } from './record-text.js'
import { renewOptOut } from './renew.js'
import type { ConsentState } from './state.js'
import type { ConsentStorage } from './storage/storage.js'
import type { ConsentStoreOptions } from './store-options.js'
import { type Found, texts } from './stored.js'
import { listenToTabs, tellTabs } from './tabs.js'

/** A store as its upkeep sees it. */
export interface StoreInside {
  readonly config: ConsentConfig
  readonly storage: ConsentStorage
  /** What a storage will answer that does not answer at once. */
  late?: PromiseLike<Found> | undefined
  /** What storage held; undefined until it has answered. */
  kept?: Reading | undefined
  /** The same, as it was found. */
  found?: Found | undefined
  /** Called when storage has answered; there once somebody keeps the store up. */
  onKept?: () => void
  /** Storage is up to what holds. */
  isSettled?: boolean
  /** Another tab told of something that was not looked at yet. */
  isStale?: boolean
  /** How many records are on their way to storage. */
  writes: number
  /** Why nothing is stored, if so. */
  failure?: { readonly error: unknown } | undefined
  /** What may change while it lives. */
  live: ConsentStoreOptions
  /** The record that holds; undefined until storage has answered. Publish what changes it. */
  record: ConsentRecord | null | undefined
  getState(): ConsentState
  subscribe(listener: () => void): () => void
  /** Holds what storage held, unless something was decided meanwhile. */
  hold(kept: Reading, found?: Found): void
  /** Tells of what changed in here. */
  publish(): Promise<unknown>
}

/** A decision that was just made. `previousId` is the id it dropped, or an empty text. */
export interface Decision {
  readonly record: ConsentRecord | null
  readonly previousId: string
  /** What was given to storage, empty where nothing was. */
  readonly text: string
  /** What storage answered to it; a promise where it is slow. */
  readonly writing: unknown
}

/** How long a banner waits for a slow storage. */
const PATIENCE_MS = 1000

const NOTHING: Erasure = { deleted: [], survived: [], unseen: [] }

const keepers = new WeakMap<StoreInside, Keeper>()

function keeperOf(store: StoreInside): Keeper {
  const keeper =
    keepers.get(store) ??
    createKeeper(store.config, store.storage, (error) => {
      store.failure = { error }
    })
  keepers.set(store, keeper)
  return keeper
}

/** Waits for a storage that does not answer at once. */
function takeLate(store: StoreInside, found: PromiseLike<Found>): void {
  store.late = undefined
  keeperOf(store).take(
    () => found,
    (kept, held) => {
      store.hold(kept, held)
      void store.publish()
      store.onKept?.()
    },
  )
  // One that hangs keeps no banner away; elsewhere, what it may forbid must not run meanwhile.
  setTimeout(() => {
    const { status, region, gpc } = store.getState()
    const { model } = store.live
    const models = Object.values(modelsIn({ config: store.config, model, region, gpc }))
    if (status === 'pending' && models.every((each) => each === 'opt-in')) adopt(store, null)
  }, PATIENCE_MS)
}

/** What a page does in the background as long as its store runs. Returns how to stop. */
export function keepUp(store: StoreInside): () => void {
  // A server has nothing to keep up.
  if (typeof document === 'undefined') return () => {}
  const look = () => {
    settle(store)
    warmErasure(store)
    tellFailure(store)
  }
  store.onKept = look
  look()
  const stopLooking = store.subscribe(look)
  const stopListening = listenToTabs(() => reread(store))
  // The answer with the next page may have renewed what was decided before.
  const leave = () => {
    if (isCookie(store.live.storage)) reread(store)
  }
  window.addEventListener('pagehide', leave)
  // Another tab may have decided while nobody listened.
  reread(store)
  return () => {
    stopLooking()
    stopListening()
    window.removeEventListener('pagehide', leave)
  }
}

/** What follows a change: other tabs hear of a decision, it is reported, and what was withdrawn goes. */
export async function follow(
  store: StoreInside,
  previous: ConsentState,
  state: ConsentState,
  decision?: Decision,
): Promise<Erasure> {
  const withdrawn = Object.keys(state.services).filter(
    (id) => previous.services[id] && !state.services[id],
  )
  if (store.late) takeLate(store, store.late)
  tellFailure(store)
  const keeping = decision && followDecision(store, decision)
  const erased = withdrawn.length > 0 ? await erase(store, withdrawn) : NOTHING
  await keeping
  if (withdrawn.length > 0 && store.live.reloadOnWithdraw) location.reload()
  return erased
}

async function followDecision(store: StoreInside, decision: Decision): Promise<void> {
  const { record, previousId, text, writing } = decision
  const keeping = new Promise<void>((resolve) => {
    const isOvertaken = () => store.getState().record !== record
    if (store.failure && !writing) resolve()
    else keeperOf(store).confirm(writing, text, resolve, isOvertaken)
  })
  void keeping.then(() => {
    store.writes--
    // Another tab told of something while this one was writing.
    if (store.isStale) reread(store)
  })
  const kept = keeping.then(() => dropTwins(store, decision))
  if (!record && store.live.migrate) void kept.then(() => keeperOf(store).forget())
  void kept.then(tellTabs)
  reportKept(store)
  store.kept = { ...store.kept, record: record ?? undefined, unreported: previousId }
  // Before start() it may be that nobody is there to hear of it.
  if (store.onKept || store.live.onDecision) reportKept(store, kept)
  await keeping
  tellFailure(store)
  void store.publish()
}

/** Of two cookies of one name only this store's stays: the other would bring back what was decided before. */
async function dropTwins(store: StoreInside, { record, text }: Decision): Promise<void> {
  try {
    if (!isCookie(store.live.storage)) return
    if (texts(await store.storage.read()).length < (record ? 2 : 1)) return
    const { eraseTwins } = await import('./erasure.js')
    eraseTwins(store.live.storage)
    if (record) await store.storage.write(text, record.expiresAt)
  } catch (error) {
    console.error(error)
  }
}

/** Left out, it is the default cookie. */
function isCookie(storage: ConsentStorage | undefined): boolean {
  return !storage || storage.item?.storage === 'cookie'
}

/** Brings storage up to what holds, once. */
function settle(store: StoreInside): void {
  if (store.isSettled || !store.kept) return
  store.isSettled = true
  const { record: kept, unreported } = store.kept
  // Made before this page's code came, or as the last page closed: nothing has followed from it yet.
  const isNew = typeof unreported === 'string'
  if (isNew) tellTabs()
  reportKept(store)
  const { record } = store.getState()
  if (record) {
    const current = renewOptOut(record)
    if (store.writes === 0 && !isSame(current, kept)) write(store, current)
    if (current !== record) adopt(store, current)
  }
  // Another part of the site is further on: what is stored is its own.
  if (isAhead(store, kept)) return
  const isUnread = texts(store.found ?? null).length > 0 && !kept
  const hasEnded = isNew || isUnread || hasLost(kept, store.getState())
  // What was withdrawn goes. What an outdated record had granted, or one under another law, is granted no more.
  const erasing = hasEnded ? erase(store, Object.keys(store.config.services)) : Promise.resolve()
  if (hasEnded || kept?.givenAt === '') void erasing.then(() => tidy(store, kept))
}

/** Forgets what counts no more, but for objections, which are renewed by visits. */
function tidy(store: StoreInside, kept: ConsentRecord | undefined): void {
  // What nobody can read yet, a later release may migrate.
  if (store.getState().record || store.live.migrate) return
  if (kept && hasObjection(kept, store.config)) write(store, objectionsOf(kept))
  else keeperOf(store).clear()
}

function isAhead({ config }: StoreInside, record: ConsentRecord | undefined): boolean {
  return record !== undefined && record.revision > config.revision
}

function hasLost(kept: ConsentRecord | undefined, { categories, services }: ConsentState): boolean {
  const isLost = (said: object = {}, grants: Readonly<Record<string, boolean>>) =>
    Object.entries(said).some(([id, answer]) => answer && !grants[id])
  return isLost(kept?.categories, categories) || isLost(kept?.services, services)
}

const told = new WeakSet<StoreInside>()

/** Once a store, whatever goes wrong how often. */
function tellFailure(store: StoreInside): void {
  if (!store.failure || told.has(store)) return
  told.add(store)
  const { error } = store.failure
  setTimeout(() => {
    if (process.env.NODE_ENV !== 'production') {
      console.warn(
        `react-consent-ui: the browser refused to store the record (${String(error)}). The decision holds until this page closes,\nthen the visitor is asked again. Handle onStorageError to tell them.`,
      )
    }
    try {
      store.live.onStorageError?.(error)
    } catch (thrown) {
      console.error(thrown)
    }
  })
}

function adopt(store: StoreInside, record: ConsentRecord | null): void {
  store.record = record
  void store.publish()
}

function reread(store: StoreInside): void {
  // Not what this tab is about to overwrite.
  const isMine = () => !store.kept || store.writes > 0 || store.failure !== undefined
  store.isStale = isMine()
  if (store.isStale) return
  keeperOf(store).read(({ record }) => {
    const { record: current } = store.getState()
    if (isMine() || isSame(record, current)) return
    // Only a server that had not heard of the newer one brings back an older one.
    if (record && current && record.updatedAt < current.updatedAt) {
      return isAhead(store, record) ? undefined : write(store, current)
    }
    store.kept = { record }
    adopt(store, record ?? null)
  })
}

function isSame(one: ConsentRecord | null | undefined, other: ConsentRecord | null | undefined) {
  // Two tabs may have decided within one millisecond, so the times do not tell.
  const text = (record: typeof one) => (record ? encodeRecord(record) : '')
  return text(one) === text(other)
}

/** Reports what storage holds, if nobody has heard of it, in a task of its own: the page repaints first. */
function reportKept(store: StoreInside, keeping = Promise.resolve()): void {
  const { record, unreported } = store.kept ?? {}
  store.kept = { ...store.kept, unreported: undefined }
  if (!record || typeof unreported !== 'string') return
  setTimeout(() => {
    const told = tell(store, record, unreported || null)
    // The mark goes now: a page that closed before leaves it to the next one.
    void Promise.all([told, keeping]).then(([isTold]) => {
      if (!isTold) return
      keeperOf(store).read(({ record: stored }) => {
        const { record: current } = store.getState()
        // What another tab has decided meanwhile stays.
        if (stored?.updatedAt === record.updatedAt && isSame(stored, current)) write(store, stored)
      })
    })
  })
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

function write(store: StoreInside, record: ConsentRecord): void {
  store.writes++
  keeperOf(store).write(record, () => {
    store.writes--
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
    const { details } = store.live
    const isGranted = (id: string) => store.getState().services[id] === true
    return await eraser.erase(services, store.config, details, isGranted, store.live.storage)
  } catch (error) {
    console.error(error)
    return NOTHING
  }
}
