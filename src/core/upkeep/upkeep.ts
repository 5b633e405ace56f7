import type { Erasure } from '../erasure/erase.js'
import { modelsIn } from '../grants/models.js'
import { hasObjection, isSpent, objectionsOf, renewOptOut } from '../grants/objections.js'
import type { ConsentState } from '../grants/state.js'
import { isSame } from '../record/same.js'
import { type Found, texts } from '../storage/newest.js'
import type { Decision, StoreCore } from '../store/store-core.js'
import { dropTwins, isCookie } from './drop-twins.js'
import { eraseWithdrawn, hasLost, NOTHING_ERASED, warmErasure } from './erase-withdrawn.js'
import { createPersistence } from './persistence.js'
import { createReport } from './report.js'
import { listenToTabs, tellTabs } from './tabs.js'

/** What a store needs once the page has painted: storage, other tabs, reports and erasure. */
export interface Upkeep {
  /** Begins what a page does in the background once its store has started, and ends it once it has stopped. */
  attend(): void
  /** What follows a change: other tabs hear of a decision, it is reported, and what was withdrawn goes. */
  follow(previous: ConsentState, state: ConsentState): Promise<Erasure>
}

/** How long a banner waits for a slow storage. */
const PATIENCE_MS = 1000

export function createUpkeep(core: StoreCore): Upkeep {
  const { config, getState } = core
  const persistence = createPersistence(core)
  const report = createReport(core, persistence)
  let stop: (() => void) | undefined
  let isSettled = false
  let taken: PromiseLike<Found> | undefined
  let hasToldFailure = false
  /** Everything that is being followed up; whoever decides waits for it. */
  let following: Promise<unknown> | undefined

  /** Waits for a storage that does not answer at once. */
  function takeLate(found: PromiseLike<Found>): void {
    taken = found
    persistence.take(
      () => found,
      (reading, held) => {
        core.hold(reading, held)
        void core.publish()
        if (stop) look()
      },
    )
    // One that hangs keeps no banner away; elsewhere, what it may forbid must not run meanwhile.
    setTimeout(() => {
      const { status, region, gpc } = getState()
      const models = Object.values(modelsIn({ config, model: core.live.model, region, gpc }))
      if (status === 'pending' && models.every((each) => each === 'opt-in')) core.adopt(null)
    }, PATIENCE_MS)
  }

  function look(): void {
    settle()
    warmErasure(core)
    tellFailure()
  }

  async function followDecision(decision: Decision): Promise<void> {
    const { record, previousId } = decision
    const decidedAt = record?.updatedAt ?? new Date().toISOString()
    const keeping = persistence.confirm(decision)
    const kept = keeping.then(() => dropTwins(core, decision, decidedAt))
    if (!record && core.live.migrate) void kept.then(persistence.forget)
    void kept.then(tellTabs)
    report()
    persistence.setStored({ record: record ?? undefined, unreported: previousId })
    // Before start() it may be that nobody is there to hear of it.
    if (stop || core.live.onDecision) report(kept)
    await keeping
    tellFailure()
    void core.publish()
  }

  /** Brings storage up to what holds, once. */
  function settle(): void {
    const stored = persistence.stored()
    if (isSettled || !stored) return
    isSettled = true
    const { record: kept, unreported } = stored
    // Made before this page's code came, or as the last page closed: nothing has followed from it yet.
    const isNew = typeof unreported === 'string'
    if (isNew) tellTabs()
    report()
    const { record } = getState()
    if (record) {
      const current = renewOptOut(record, config)
      if (persistence.isIdle() && !isSame(current, kept)) persistence.write(current)
      if (current !== record) core.adopt(current)
    }
    // Another part of the site is further on: what is stored is its own.
    if (persistence.isAhead(kept)) return
    const isUnread = texts(core.opening?.found ?? null).length > 0 && !kept
    const hasEnded = isNew || isUnread || hasLost(kept, getState())
    // What was withdrawn goes. What an outdated record had granted, or one under another law, is granted no more.
    const erasing = hasEnded
      ? eraseWithdrawn(core, Object.keys(config.services))
      : Promise.resolve()
    if (!hasEnded && !(kept && isSpent(kept))) return
    void erasing.then(() => {
      // What nobody can read yet, a later release may migrate.
      if (getState().record || core.live.migrate) return
      // Objections are renewed by visits; all else is forgotten.
      if (kept && hasObjection(kept, config)) persistence.write(objectionsOf(kept))
      else persistence.clear()
    })
  }

  /** Once a store, whatever goes wrong how often. */
  function tellFailure(): void {
    if (!core.failure || hasToldFailure) return
    hasToldFailure = true
    const { error } = core.failure
    setTimeout(() => {
      if (process.env.NODE_ENV !== 'production') {
        console.warn(
          `react-consent-ui: the browser refused to store the record (${String(error)}). The decision holds until this page closes,\nthen the visitor is asked again. Handle onStorageError to tell them.`,
        )
      }
      try {
        core.live.onStorageError?.(error)
      } catch (thrown) {
        console.error(thrown)
      }
    })
  }

  /** Follows up the decisions that wait; more than one, if the chunk of this file was lost before. */
  function followDecisions(): Promise<unknown> {
    following = Promise.all([following, ...core.decisions.splice(0).map(followDecision)])
    return following
  }

  function start(): () => void {
    const stopLooking = core.subscribe(look)
    const stopListening = listenToTabs(persistence.reread)
    // The answer with the next page may have renewed what was decided before.
    const leave = () => {
      if (isCookie(core.live.storage)) persistence.reread()
    }
    window.addEventListener('pagehide', leave)
    return () => {
      stopLooking()
      stopListening()
      window.removeEventListener('pagehide', leave)
    }
  }

  function attend(): void {
    // A server has nothing to keep up.
    if (typeof document === 'undefined') return
    if (core.starts === 0) {
      stop?.()
      stop = undefined
    } else if (!stop) {
      stop = start()
      look()
      void followDecisions()
      // Another tab may have decided while nobody listened.
      persistence.reread()
    }
  }

  return {
    attend,
    follow: async (previous, state) => {
      // The chunk may have been lost as the store started.
      attend()
      const withdrawn = Object.keys(state.services).filter(
        (id) => previous.services[id] && !state.services[id],
      )
      if (core.late && core.late !== taken) takeLate(core.late)
      tellFailure()
      const keeping = followDecisions()
      const erased = withdrawn.length > 0 ? await eraseWithdrawn(core, withdrawn) : NOTHING_ERASED
      await keeping
      if (withdrawn.length > 0 && core.live.reloadOnWithdraw) location.reload()
      return erased
    },
  }
}
