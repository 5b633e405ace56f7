import type { ConsentConfig } from '../config/config.js'
import { optionalCategories } from '../config/optional.js'
import { requireIds } from '../define/require-declared.js'
import type { Erasure } from '../erasure/erase.js'
import { decide } from '../grants/decide.js'
import type { Circumstances } from '../grants/models.js'
import { type ConsentState, deriveState } from '../grants/state.js'
import type { ConsentAction, ConsentRecord } from '../record/record.js'
import { encodeRecord, type Reading } from '../record/record-text.js'
import { checkRecord } from '../record/valid.js'
import { type Found, newest } from '../storage/newest.js'
import { ownCookie } from '../storage/own-cookie.js'
import type { Upkeep } from '../upkeep/upkeep.js'
import type {
  Answers,
  ConsentListener,
  ConsentStore,
  ConsentStoreOptions,
  DecisionOptions,
  DecisionResult,
} from './contract.js'
import type { StoreCore } from './store-core.js'

/** What is not needed to paint and to decide comes in a chunk of its own. */
const loadUpkeep = () => import('../upkeep/upkeep.js')

/** Its upkeep sees the same, and writes nothing of it. */
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** What of the page the store looks at by itself. */
const browser = globalThis as {
  /** Where the head script of `react-consent-ui/server` waits for the store that takes over. */
  readonly __rcu?: (store: ConsentStore) => void
  readonly navigator?: { readonly globalPrivacyControl?: boolean }
}

/** How often storage is read while the upkeep is missing. */
const POLL_MS = 500

/**
 * Keeps a rejected promise from being logged as unhandled. The upkeep handles it, but its chunk is still
 * loading.
 */
const ignoreRejection = (answer: unknown) => Promise.resolve(answer).catch(() => {})

/** Makes a store. Touches nothing outside itself before `getState` or `start` runs in a browser. */
export function createConsentStore(
  config: ConsentConfig,
  options: ConsentStoreOptions = {},
): ConsentStore {
  const { storage = ownCookie(), initialRecord } = options
  const initial = initialRecord && checkRecord(initialRecord, config)
  const listeners = new Set<ConsentListener>()
  let preferencesOpen = false
  let isReading = false
  let record = initial
  let upkeep: Promise<Upkeep> | undefined
  let polling: ReturnType<typeof setInterval> | undefined
  /** The text that storage held at the last look without the upkeep. */
  let polled: string | undefined
  const core: Writable<StoreCore> = {
    config,
    storage,
    live: options,
    decisions: [],
    starts: 0,
    getState,
    subscribe,
    hold,
    adopt: (other) => {
      record = other
      void publish()
    },
    fail: (error) => {
      core.failure = { error }
    },
    publish,
  }
  let state = derive()
  const serverState = state

  function circumstances(): Circumstances {
    const { model, region = null, gpc } = core.live
    // The host may not have passed on, or not yet known, what the browser says (https://w3c.github.io/gpc/).
    return {
      config,
      model,
      region,
      gpc: gpc || (isReading && browser.navigator?.globalPrivacyControl === true),
    }
  }

  function derive(previous?: ConsentState): ConsentState {
    return deriveState(circumstances(), record, preferencesOpen, !core.failure, previous)
  }

  /** Reads storage at the first look, and tells nobody where it answers at once: a render may be looking. */
  function getState(): ConsentState {
    if (isReading || typeof document === 'undefined') return state
    isReading = true
    try {
      const found = storage.read()
      if ((found as PromiseLike<Found> | null)?.then) {
        ignoreRejection(found)
        core.late = found as PromiseLike<Found>
      } else hold(newest(found as Found, config), found as Found)
    } catch (error) {
      core.failure = { error }
      hold({})
    }
    state = derive(state)
    if (core.late) void publish()
    return state
  }

  function hold(reading: Reading, found?: Found): void {
    // A decision made while a slow storage was answering is newer than its answer.
    if (core.opening) return
    core.opening = { reading, found }
    let stored = reading.record ?? null
    try {
      if (!stored?.givenAt) {
        stored = checkRecord(options.migrate?.(found, circumstances()), config) ?? stored
      }
    } catch (error) {
      console.error(error)
    }
    record = initial && initial.updatedAt >= (stored?.updatedAt ?? '') ? initial : stored
  }

  function subscribe(listener: ConsentListener) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  /** Tells of a new state. What comes after it has its failures logged, and answers with what was erased. */
  async function publish(): Promise<Erasure> {
    const previous = state
    const next = derive(previous)
    state = next
    for (const listener of next === previous ? [] : [...listeners]) {
      // One of them has decided: everybody has heard of the newer state.
      if (state !== next) break
      try {
        listener(next, previous)
      } catch (error) {
        console.error(error)
      }
    }
    try {
      return await (await keepUp()).follow(previous, next)
    } catch (error) {
      console.error(error)
    }
    return { deleted: [], survived: [], unseen: [] }
  }

  /** Loads the upkeep once. If its chunk is lost, the next change of state asks for the chunk again. */
  function keepUp(): Promise<Upkeep> {
    upkeep ??= loadUpkeep().then(({ createUpkeep }) => createUpkeep(core))
    upkeep.catch(() => {
      upkeep = undefined
      clearInterval(polling)
      polling = setInterval(poll, POLL_MS)
    })
    return upkeep
  }

  /** Follows other tabs without the upkeep: some browsers never retry an import that has failed. */
  async function poll(): Promise<void> {
    if (upkeep || core.starts === 0) return clearInterval(polling)
    try {
      const found = await storage.read()
      const text = String(found)
      // A text that did not change says nothing about a decision that storage may have dropped.
      if (text !== (polled ?? String(core.opening?.found))) {
        core.adopt(newest(found, config).record ?? null)
      }
      polled = text
    } catch {
      // A storage that fails takes no decision back.
    }
  }

  /** Starts or stops what the upkeep does in the background. */
  function attend(change: number): void {
    core.starts += change
    keepUp().then((kept) => kept.attend(), console.error)
  }

  async function commit(next: ConsentRecord | null): Promise<DecisionResult> {
    const previousId = (!next?.id && record?.id) || ''
    let text = ''
    let writing: unknown
    isReading = true
    core.opening ??= { reading: {} }
    core.failure = undefined
    record = next
    preferencesOpen = false
    try {
      text = next ? encodeRecord(next, previousId) : ''
      writing = next ? storage.write(text, next.expiresAt) : storage.clear()
      ignoreRejection(writing)
    } catch (error) {
      core.failure = { error }
    }
    core.decisions.push({ record: next, previousId, text, writing })
    const erased = await publish()
    return { record: next, persisted: state.persisted, erased }
  }

  function act(
    action: ConsentAction,
    { categories = {}, services = {} }: Answers,
    { surface = 'api' }: DecisionOptions = {},
  ): Promise<DecisionResult> {
    getState()
    const made = { action, surface, categories, services }
    return commit(decide(made, circumstances(), record, core.live.locale ?? 'en'))
  }

  /** One answer to every category, or what holds today. */
  const answer = (action: ConsentAction, value?: boolean) => (at?: DecisionOptions) => {
    const now = getState().categories
    const answers = optionalCategories(config).map((id) => [id, value ?? now[id]])
    return act(action, { categories: Object.fromEntries(answers) }, at)
  }
  const dismiss = answer('dismiss', false)
  const acknowledge = answer('acknowledge')
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
      // What the head script was told before this page's code came.
      if (typeof browser.__rcu === 'function') browser.__rcu(store)
      let stops = options.integrations?.map((follow) => follow(store)) ?? []
      let change = -1
      attend(1)
      return () => {
        for (const stop of stops) stop()
        stops = []
        attend(change)
        // A second call changes nothing.
        change = 0
      }
    },
    get live() {
      return core.live
    },
    configure: (next) => {
      core.live = { ...core.live, ...next }
      if (isReading) void publish()
    },
    acceptAll: answer('accept-all', true),
    rejectAll: answer('reject-all', false),
    withdraw: answer('withdraw', false),
    acknowledge,
    dismiss: (at) => (getState().model === 'opt-in' ? dismiss : acknowledge)(at),
    save: (answers, at) => {
      if (process.env.NODE_ENV !== 'production') {
        requireIds(config, 'category', Object.keys(answers.categories ?? {}), 'save')
        requireIds(config, 'service', Object.keys(answers.services ?? {}), 'save')
      }
      return act('custom', answers, at)
    },
    allowService: (id, at) => {
      requireIds(config, 'service', [id], 'allowService')
      return act('custom', { services: { [id]: true } }, at)
    },
    reset: () => commit(null),
    openPreferences: show(true),
    closePreferences: show(false),
  }
  return store
}
