import { type Act, decide, renewOptOut } from './decide.js'
import type { ConsentConfig } from './description.js'
import type { Erasure } from './erasure.js'
import { createKeeper, type Kept } from './keep.js'
import { optionalCategories } from './models.js'
import { proofOf } from './proof.js'
import { type ConsentRecord, readRecord } from './record.js'
import type { ServiceId } from './register.js'
import { readGpc } from './signals.js'
import { type ConsentState, deriveState } from './state.js'
import { createCookieStorage } from './storage/document-cookie.js'
import type {
  Answers,
  ConsentStoreOptions,
  DecisionOptions,
  DecisionResult,
  LiveOptions,
} from './store-options.js'
import { listenToTabs } from './tabs.js'
import { requireIds } from './target.js'
import { eraseServices, loadErasure, NOTHING_ERASED } from './withdrawal.js'

/** Called after every change of state. */
export type ConsentListener = (state: ConsentState, previous: ConsentState) => void

/** State and decisions. A decision changes the state within the call; its promise never rejects. */
export interface ConsentStore {
  readonly config: ConsentConfig
  getState(): ConsentState
  /** What the server drew, and hydration draws. */
  getServerState(): ConsentState
  subscribe(listener: ConsentListener): () => void
  /** Begins to listen and to report; returns how to stop. May run several times over. */
  start(): () => void
  /** Changes what may change while the store lives. */
  configure(options: LiveOptions): void
  acceptAll(options?: DecisionOptions): Promise<DecisionResult>
  rejectAll(options?: DecisionOptions): Promise<DecisionResult>
  /** Stores the named answers. A named category clears the entries of its services that are not named. */
  save(answers: Answers, options?: DecisionOptions): Promise<DecisionResult>
  /** Grants one service and answers nothing else. */
  allowService(id: ServiceId, options?: DecisionOptions): Promise<DecisionResult>
  /** The banner's X: a refusal under opt-in, an acknowledgement elsewhere. */
  dismiss(options?: DecisionOptions): Promise<DecisionResult>
  /** Keeps what holds by default, as a notice that was read. */
  acknowledge(options?: DecisionOptions): Promise<DecisionResult>
  /** A full refusal, in every model and status. */
  withdraw(options?: DecisionOptions): Promise<DecisionResult>
  /** Forgets the record, so that the visitor is asked again. */
  reset(): Promise<DecisionResult>
  openPreferences(): void
  closePreferences(): void
}

/** Makes a store. Touches nothing outside itself before `getState` or `start` runs in a browser. */
export function createConsentStore(
  config: ConsentConfig,
  options: ConsentStoreOptions = {},
): ConsentStore {
  const listeners = new Set<ConsentListener>()
  const given = readRecord(options.initialRecord, config)
  const initial = given.outcome === 'valid' ? given.record : null
  let live: LiveOptions = options
  let record = options.initialRecord === undefined ? undefined : initial
  let preferencesOpen = false
  let persisted = true
  let storageFailed = false
  let isReading = false
  let stored: Kept | undefined
  let starts = 0
  let tabs: ReturnType<typeof listenToTabs> | undefined
  const serverState = derive(live.gpc ?? false)
  let state = serverState

  const keeper = createKeeper(config, options.storage ?? createCookieStorage(), (error) => {
    persisted = false
    if (storageFailed) return
    storageFailed = true
    setTimeout(() => {
      live.onStorageError?.(error)
      if (process.env.NODE_ENV !== 'production') {
        console.warn(
          `react-consent-ui: the browser refused to store the record (${String(error)}). The decision holds until this page closes,\nthen the visitor is asked again. Handle onStorageError to tell them.`,
        )
      }
    })
  })

  function circumstances(gpc = live.gpc ?? readGpc()) {
    return { config, model: live.model, region: live.region ?? null, gpc }
  }

  function derive(gpc?: boolean, previous?: ConsentState): ConsentState {
    const knowledge = { circumstances: circumstances(gpc), record, preferencesOpen, persisted }
    return deriveState(knowledge, previous)
  }

  /** Reads storage, once. Where it answers at once nobody is told: a render may be asking. */
  function load(): void {
    if (isReading || typeof document === 'undefined') return
    isReading = true
    let synchronous = true
    keeper.read((kept) => {
      // A decision made while a slow storage was answering is newer than its answer.
      if (stored) return
      stored = kept
      const found = kept.reading.outcome === 'valid' ? kept.reading.record : null
      record =
        found && initial && found.updatedAt < initial.updatedAt ? initial : (found ?? initial)
      if (synchronous) state = derive(undefined, state)
      else void publish()
      if (starts > 0) settle()
    })
    synchronous = false
  }

  /** Brings storage up to what holds, and reports what nobody has heard of yet. */
  function settle(): void {
    if (!stored) return
    const { reading, unreported } = stored
    stored = { reading, unreported: null }
    if (record) {
      const kept = reading.outcome === 'valid' ? reading.record : null
      const renewed = renewOptOut(record)
      if (unreported !== null) setTimeout(report, 0, record, unreported || null)
      if (renewed !== kept || unreported !== null) keeper.write(renewed, null, () => {})
      record = renewed
    } else if (reading.outcome === 'invalid' && reading.why !== 'malformed') {
      // What an outdated record had granted is granted no more.
      void eraseNow(Object.keys(config.services)).then(() => record || keeper.clear())
    }
    void publish()
    warm()
  }

  function reread(): void {
    if (!persisted || !stored) return
    keeper.read(({ reading }) => {
      if (!persisted) return
      const next = reading.outcome === 'valid' ? reading.record : null
      if (next?.updatedAt === record?.updatedAt && next?.action === record?.action) return
      record = next
      void publish()
    })
  }

  /** Tells of a new state, and erases what it withdrew. */
  function publish(): Promise<Erasure> {
    const previous = state
    state = derive(undefined, state)
    if (state === previous) return Promise.resolve(NOTHING_ERASED)
    for (const listener of [...listeners]) {
      try {
        listener(state, previous)
      } catch (error) {
        console.error(error)
      }
    }
    const withdrawn = Object.keys(state.services).filter(
      (id) => previous.services[id] && !state.services[id],
    )
    if (withdrawn.length === 0) return Promise.resolve(NOTHING_ERASED)
    return eraseNow(withdrawn).then((erased) => {
      if (live.reloadOnWithdraw) location.reload()
      return erased
    })
  }

  function eraseNow(services: readonly string[]): Promise<Erasure> {
    return eraseServices(services, config, live.details, (id) => state.services[id] === true)
  }

  function warm(): void {
    const granted = Object.values(state.services).filter(Boolean).length
    const required = Object.values(serverState.services).filter(Boolean).length
    if (granted > required) void loadErasure().catch(() => {})
  }

  function report(reported: ConsentRecord, previousId: string | null): void {
    const told = new Promise((resolve) => resolve(live.onDecision?.(proofOf(reported, previousId))))
    told.catch(console.error)
  }

  async function commit(next: ConsentRecord | null): Promise<DecisionResult> {
    const previousId = (!next?.id && record?.id) || null
    stored ??= { reading: { outcome: 'invalid', why: 'malformed' }, unreported: null }
    record = next
    preferencesOpen = false
    persisted = true
    const told = next === null || live.onDecision === undefined
    const kept = new Promise<boolean>((resolve) => {
      if (!next) {
        keeper.clear()
        resolve(true)
        return
      }
      keeper.write(next, told ? null : (previousId ?? ''), (isKept) => {
        persisted = isKept
        resolve(isKept)
      })
    })
    const erased = publish()
    // The page repaints before anyone outside gets to act on the decision.
    setTimeout(() => {
      tabs?.tell()
      warm()
      if (!next || told) return
      report(next, previousId)
      if (record === next) keeper.write(next, null, () => {})
    })
    await kept
    void publish()
    return { record: next, persisted, erased: await erased }
  }

  function act(action: Act['action'], answers: Answers, surface: Act['surface'] = 'api') {
    api.getState()
    const { categories = {}, services } = answers
    const made = { action, surface, categories, services }
    return commit(decide(made, state, circumstances(), live.locale ?? 'en'))
  }

  function every(answer: (id: string) => boolean): Answers {
    const categories = optionalCategories(config).map((id) => [id, answer(id)] as const)
    return { categories: Object.fromEntries(categories) }
  }

  const api: ConsentStore = {
    config,
    getState: () => {
      load()
      return state
    },
    getServerState: () => serverState,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    start: () => {
      if (starts++ === 0) {
        load()
        tabs = listenToTabs(reread)
        settle()
      }
      let running = true
      return () => {
        if (running && --starts === 0) tabs?.stop()
        running = false
      }
    },
    configure: (next) => {
      live = { ...live, ...next }
      if (stored) void publish()
    },
    acceptAll: (at) =>
      act(
        'accept-all',
        every(() => true),
        at?.surface,
      ),
    rejectAll: (at) =>
      act(
        'reject-all',
        every(() => false),
        at?.surface,
      ),
    save: (answers, at) => {
      requireIds(config, 'category', Object.keys(answers.categories ?? {}), 'save')
      requireIds(config, 'service', Object.keys(answers.services ?? {}), 'save')
      return act('custom', answers, at?.surface)
    },
    allowService: (id, at) => {
      requireIds(config, 'service', [id], 'allowService')
      return act('custom', { services: { [id]: true } }, at?.surface)
    },
    dismiss: (at) =>
      api.getState().model === 'opt-in'
        ? act(
            'dismiss',
            every(() => false),
            at?.surface,
          )
        : api.acknowledge(at),
    acknowledge: (at) => {
      const { categories } = api.getState()
      return act(
        'acknowledge',
        every((id) => categories[id] === true),
        at?.surface,
      )
    },
    withdraw: (at) =>
      act(
        'withdraw',
        every(() => false),
        at?.surface,
      ),
    reset: () => commit(null),
    openPreferences: () => {
      preferencesOpen = true
      void publish()
    },
    closePreferences: () => {
      preferencesOpen = false
      void publish()
    },
  }
  return api
}
