import type { Erasure } from '../erasure/erase.js'
import { modelsIn } from '../grants/models.js'
import { hasObjection, keptUntil } from '../grants/objections.js'
import type { ConsentState } from '../grants/state.js'
import type { Mark } from '../record/record-text.js'
import { isSame } from '../record/same.js'
import { NO_RECORD, type Reading, validRecord } from '../record/valid.js'
import { type Found, textsOf } from '../storage/newest.js'
import { resetDate } from '../storage/reset-trace.js'
import type { Decision, StoreCore } from '../store/store-core.js'
import { dropTwins, isCookie } from './drop-twins.js'
import { eraseWithdrawn, hasLost, warmErasure } from './erase-withdrawn.js'
import { watchExpiry } from './expiry.js'
import { type FocusPlace, keepFocus } from './keep-focus.js'
import { createPersistence } from './persistence.js'
import { createReports } from './reports.js'
import { listenToTabs, tellTabs } from './tabs.js'

/** The work of a store after the first paint: storage, other tabs, reports and erasure. */
export interface Upkeep {
  /** Begins the background work of a page once its store has started, and ends it once the store has stopped. */
  attend(): void
  /** Does what a change of state entails: stores and reports a decision, and erases what was withdrawn. */
  follow(
    previous: ConsentState,
    state: ConsentState,
    focus?: FocusPlace,
  ): Promise<Erasure | undefined>
}

/** How long a banner waits for a slow storage. */
const PATIENCE_MS = 1000

export function createUpkeep(core: StoreCore): Upkeep {
  const { config, getState } = core
  const persistence = createPersistence(core)
  const reports = createReports(core, persistence)
  const expiry = watchExpiry(core, expire)
  let stop: (() => void) | undefined
  let isSettled = false
  let taken: PromiseLike<Found> | undefined
  let hasToldFailure = false
  /** The work that follows from all decisions so far. The promise of a decision waits for it. */
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
    // A storage that hangs does not keep the banner away. Under another model than opt-in nothing may run
    // meanwhile, because the storage may hold a refusal.
    setTimeout(() => {
      const models = Object.values(modelsIn(core.circumstances()))
      if (getState().status === 'pending' && models.every((each) => each === 'opt-in'))
        core.adopt(NO_RECORD)
    }, PATIENCE_MS)
  }

  function look(): void {
    settle()
    expiry.check()
    warmErasure(core)
    tellFailure()
  }

  async function followDecision(decision: Decision): Promise<void> {
    const { record, mark, text } = decision
    const decidedAt = record?.updatedAt ?? new Date().toISOString()
    const keeping = persistence.confirm(decision)
    const kept = keeping.then(() => dropTwins(core, decision, decidedAt)).catch(console.error)
    void kept.then(() => tellTabs(record?.updatedAt ?? ''))
    reports.send()
    persistence.setStored(record ? { outcome: 'valid', record, mark, text } : NO_RECORD)
    // Before `start()`, a page without `onDecision` leaves the report to the next one.
    if (stop || core.live.onDecision) reports.send(kept)
    await keeping
    tellFailure()
    void core.publish()
  }

  /** Follows up the decisions that wait; more than one, if the chunk of this file was lost before. */
  function followDecisions(): Promise<unknown> {
    following = Promise.all([following, ...core.decisions.splice(0).map(followDecision)])
    return following
  }

  /** Brings storage in line with the state, once. */
  function settle(): void {
    const stored = persistence.stored()
    if (isSettled || !stored) return
    isSettled = true
    // A decision made before this page's code came, or as the last page closed: nothing has followed from it.
    if (stored.mark) tellTabs(stored.record.updatedAt)
    reports.send()
    const { record } = getState()
    const isStored = isSame(record, validRecord(stored))
    if (record && !isStored && persistence.isIdle()) persistence.write(record)
    // The record of a newer release is left to that release.
    if (persistence.isAhead(stored.record)) return
    const goOn = () => tidy(stored, isStored ? stored.mark : undefined)
    if (stored.mark || isUnread(stored) || hasLost(stored.record, getState())) {
      void eraseWithdrawn(core, Object.keys(config.services)).then(goOn)
    } else goOn()
  }

  /** Ends a record that has expired while the page was open. */
  function expire(reading: Reading): void {
    persistence.read((stored) => {
      // Another tab may have asked and stored a new record.
      core.adopt(stored.outcome === 'valid' ? stored : reading)
      if (stored.outcome === 'spent') tidy(stored)
    })
  }

  /** Whether storage held a text that is no record, nor the trace of a reset. */
  function isUnread({ outcome }: Reading): boolean {
    const { found = null } = core.opening ?? {}
    return outcome === 'none' && textsOf(found).length > 0 && !resetDate(found)
  }

  /** Loads the code that renews objections and removes what nothing can use any more, if it is needed. */
  function tidy(stored: Reading, mark?: Mark): void {
    const record = getState().record ?? stored.record
    const longest = record && hasObjection(record, config) ? keptUntil(record, config) : undefined
    if (!longest && stored.why !== 'expired' && !isUnread(stored)) return
    import('./tidy.js').then(
      (loaded) => loaded.tidy(core, persistence, { stored, mark, longest }),
      console.error,
    )
  }

  /** Reports a failing storage once a store. */
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

  function start(): () => void {
    const stopLooking = core.subscribe(look)
    const stopListening = listenToTabs((message) => {
      if (typeof message === 'number') return reports.note(message)
      // Before storage is read: the browser may have dropped a cookie that has expired.
      expiry.check()
      persistence.follow(message)
    })
    // The answer with the next page may have set an older record again.
    const leave = () => {
      if (isCookie(core.live.storage)) persistence.reread()
    }
    window.addEventListener('pagehide', leave)
    return () => {
      stopLooking()
      stopListening()
      expiry.stop()
      persistence.rest()
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
      // Another tab may have decided while nothing was listening.
      persistence.follow()
    }
  }

  return {
    attend,
    follow: async (previous, state, focus) => {
      if (state !== previous && focus) keepFocus(focus)
      // The chunk may have been lost as the store started.
      attend()
      const withdrawn = Object.keys(state.services).filter(
        (id) => previous.services[id] && !state.services[id],
      )
      if (core.late && core.late !== taken) takeLate(core.late)
      tellFailure()
      const keeping = followDecisions()
      const erased = withdrawn.length > 0 ? await eraseWithdrawn(core, withdrawn) : undefined
      await keeping
      if (withdrawn.length > 0 && core.live.reloadOnWithdraw) location.reload()
      return erased
    },
  }
}
