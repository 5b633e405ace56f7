import type { ConsentConfig } from '../config/config.js'
import { daysFromNow, MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import type { Erasure } from '../erasure/erase.js'
import { NOTHING_ERASED } from '../erasure/nothing-erased.js'
import { decide } from '../grants/decide.js'
import type { Circumstances } from '../grants/models.js'
import { type ConsentState, deriveState } from '../grants/state.js'
import type { ConsentAction, ConsentRecord } from '../record/record.js'
import { encodeRecord, newMark } from '../record/record-text.js'
import { checkRecord, isStronger, NO_RECORD, type Reading, validRecord } from '../record/valid.js'
import { inOrder, isPromise } from '../storage/in-order.js'
import { type Found, newest } from '../storage/newest.js'
import { ownCookie } from '../storage/own-cookie.js'
import { resetTrace } from '../storage/reset-trace.js'
import type {
  Answers,
  ConsentListener,
  ConsentStore,
  ConsentStoreOptions,
  DecisionOptions,
  DecisionResult,
} from './contract.js'
import { decisionsOf } from './decisions.js'
import { upkeepOf } from './load-upkeep.js'
import { migrated } from './migrated.js'
import type { StoreCore } from './store-core.js'

/** The store writes the fields that are readonly for the upkeep. */
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The globals of the page that the store reads. */
const browser = globalThis as {
  /** Set by the head script of `react-consent-ui/server`: hands over what was answered before React loaded. */
  readonly __rcu?: (store: ConsentStore) => void
  readonly navigator?: { readonly globalPrivacyControl?: boolean }
}

/**
 * Keeps a rejected promise from being logged as unhandled. The upkeep handles it, but its chunk is still
 * loading.
 */
const ignoreRejection = (answer: unknown) => Promise.resolve(answer).catch(() => {})

/** Calls code of the site, whose failure must not keep other code from running. */
function attempt<T>(call?: () => T): T | undefined {
  try {
    return call?.()
  } catch (error) {
    console.error(error)
    return undefined
  }
}

/** Makes a store. Touches nothing outside itself before `getState` or `start` runs in a browser. */
export function createConsentStore(
  config: ConsentConfig,
  options: ConsentStoreOptions = {},
): ConsentStore {
  const { initialRecord } = options
  const live = { ...options }
  const storage = options.storage ?? ownCookie()
  const initial = initialRecord === undefined ? undefined : checkRecord(initialRecord, config)
  const listeners = new Set<ConsentListener>()
  let preferencesOpen = false
  let isReading = false
  let reading = initial
  const core: Writable<StoreCore> = {
    config,
    storage,
    queue: inOrder(),
    live,
    decisions: [],
    starts: 0,
    circumstances,
    getState,
    subscribe,
    hold,
    adopt: (other) => {
      reading = other
      void publish()
    },
    fail: (error) => {
      core.failure = { error }
    },
    publish,
  }
  const keepUp = upkeepOf(core)
  let state = derive()
  const serverState = state

  function circumstances(): Circumstances {
    const { model, region = null, gpc } = live
    // The host may not have passed on, or not yet known, what the browser says (https://w3c.github.io/gpc/).
    return {
      config,
      model,
      region,
      gpc: gpc || (isReading && browser.navigator?.globalPrivacyControl === true),
    }
  }

  function derive(previous?: ConsentState): ConsentState {
    return deriveState(circumstances(), reading, preferencesOpen, !core.failure, previous)
  }

  /** Reads storage at the first call, and calls no listener if it answers at once: a render may be calling. */
  function getState(): ConsentState {
    if (isReading || typeof document === 'undefined') return state
    isReading = true
    try {
      const found = storage.read()
      if (isPromise(found)) {
        ignoreRejection(found)
        core.late = found
      } else hold(newest(found, config), found)
    } catch (error) {
      core.fail(error)
      hold(NO_RECORD)
    }
    state = derive(state)
    if (core.late) void publish()
    return state
  }

  function hold(stored: Reading, found?: Found): void {
    // A decision made while a slow storage was answering is newer than its answer.
    if (core.opening) return
    core.opening = { reading: stored, found }
    const best =
      stored.outcome === 'none' ? migrated(found, circumstances(), options.migrate) : stored
    reading = initial && !isStronger(best, initial) ? initial : best
  }

  function subscribe(listener: ConsentListener) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  /** Puts a new state into force and calls the listeners. Logs failures, and resolves to what was erased. */
  function publish(): Promise<Erasure | undefined> {
    const previous = state
    const next = derive(previous)
    // Listeners may remove the focused element. A range stays where the element was.
    const element = globalThis.document?.activeElement
    const place = element && document.createRange()
    place?.selectNode(element as Element)
    state = next
    for (const listener of next === previous ? [] : [...listeners]) {
      // A listener has decided, and all of them were called with the newer state.
      if (state !== next) break
      attempt(() => listener(next, previous))
    }
    return (
      keepUp()
        .then((kept) => kept.follow(previous, next, place ? { element, place } : undefined))
        // It returns nothing.
        .catch(console.error as () => undefined)
    )
  }

  /** Starts or stops what the upkeep does in the background. */
  function attend(change: number): void {
    core.starts += change
    keepUp().then((kept) => kept.attend(), console.error)
  }

  async function commit(record: ConsentRecord | null): Promise<DecisionResult> {
    const mark = newMark((!record?.id && validRecord(reading)?.id) || '')
    const until = record ? record.expiresAt : daysFromNow(MAX_LIFETIME_DAYS)
    let text = ''
    let writing: unknown
    isReading = true
    core.opening ??= { reading: NO_RECORD }
    core.failure = undefined
    reading = NO_RECORD
    preferencesOpen = false
    try {
      if (record) {
        text = encodeRecord(record, mark)
        reading = { outcome: 'valid', record, mark, text }
      } else if (options.migrate) text = resetTrace()
      writing = core.queue(() => (text ? storage.write(text, until) : storage.clear()))
      ignoreRejection(writing)
    } catch (error) {
      core.fail(error)
    }
    core.decisions.push({ record, mark, text, until, writing })
    const erased = (await publish()) ?? NOTHING_ERASED
    return { record, persisted: state.persisted, erased }
  }

  function act(
    action: ConsentAction,
    { categories = {}, services = {} }: Answers,
    { surface = 'api' }: DecisionOptions = {},
  ): Promise<DecisionResult> {
    getState()
    const { locale = 'en' } = live
    const made = { action, surface, locale, categories, services }
    return commit(decide(made, circumstances(), reading))
  }

  const show = (isOpen: boolean) => () => {
    preferencesOpen = isOpen
    void publish()
  }

  const store: ConsentStore = {
    config,
    storage: options.storage,
    circumstances,
    getState,
    getServerState: () => serverState,
    subscribe,
    start: () => {
      getState()
      // An element with the id `__rcu` is a global of that name, too.
      if (typeof browser.__rcu === 'function') browser.__rcu(store)
      let stops = options.integrations?.map((follow) => attempt(() => follow(store))) ?? []
      let change = -1
      attend(1)
      return () => {
        for (const stop of stops) attempt(stop)
        stops = []
        attend(change)
        // A second call changes nothing.
        change = 0
      }
    },
    live,
    configure: (next) => {
      Object.assign(live, next)
      if (isReading) void publish()
    },
    ...decisionsOf(config, getState, act),
    reset: () => commit(null),
    openPreferences: show(true),
    closePreferences: show(false),
  }
  return store
}
