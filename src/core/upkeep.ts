import type { Erasure } from './erasure.js'
import { modelsIn } from './models.js'
import { hasObjection, isSpent, objectionsOf, renewOptOut } from './objection.js'
import type { ConsentRecord } from './record.js'
import { reportKept } from './report.js'
import type { ConsentState } from './state.js'
import { adopt, type Decision, isSame, keeperOf, type StoreInside, write } from './store-inside.js'
import { type Found, texts } from './stored.js'
import { listenToTabs, tellTabs } from './tabs.js'
import { dropTwins, isCookie } from './twins.js'
import { erase, hasLost, NOTHING, warmErasure } from './withdrawn.js'

/** How long a banner waits for a slow storage. */
const PATIENCE_MS = 1000

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
  const decidedAt = record?.updatedAt ?? new Date().toISOString()
  const kept = keeping.then(() => dropTwins(store, decision, decidedAt))
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
    const current = renewOptOut(record, store.config)
    if (store.writes === 0 && !isSame(current, kept)) write(store, current)
    if (current !== record) adopt(store, current)
  }
  // Another part of the site is further on: what is stored is its own.
  if (isAhead(store, kept)) return
  const isUnread = texts(store.found ?? null).length > 0 && !kept
  const hasEnded = isNew || isUnread || hasLost(kept, store.getState())
  // What was withdrawn goes. What an outdated record had granted, or one under another law, is granted no more.
  const erasing = hasEnded ? erase(store, Object.keys(store.config.services)) : Promise.resolve()
  if (hasEnded || (kept && isSpent(kept))) void erasing.then(() => tidy(store, kept))
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
      if (isAhead(store, record)) return
      write(store, current)
      // Where this page is leaving, the next one may have read the older one by now.
      tellTabs()
      return
    }
    store.kept = { record }
    adopt(store, record ?? null)
  })
}
