import { type Act, decide, renewOptOut } from './decide.js'
import type { ConsentConfig, ConsentModel } from './description.js'
import type { Erasure } from './erasure.js'
import { createKeeper, type Kept } from './keep.js'
import { type Circumstances, modelFor, optionalCategories } from './models.js'
import { proofOf } from './proof.js'
import { type ConsentRecord, checkRecord } from './record.js'
import type { CategoryId, ServiceId } from './register.js'
import { readGpc } from './signals.js'
import { type ConsentState, deriveState } from './state.js'
import { createCookieStorage } from './storage/document-cookie.js'
import type { StorageItem } from './storage/storage.js'
import type {
  Answers,
  ConsentStoreOptions,
  DecisionOptions,
  DecisionResult,
  LiveOptions,
} from './store-options.js'
import { listenToTabs } from './tabs.js'
import { requireIds } from './target.js'
import { eraseServices, loadErasure } from './withdrawal.js'

/** Called after every change of state. */
export type ConsentListener = (state: ConsentState, previous: ConsentState) => void

/** State and decisions. A decision changes the state within the call; its promise never rejects. */
export interface ConsentStore {
  readonly config: ConsentConfig
  /** Where the record is kept with the visitor; undefined when nothing of it stays. */
  readonly keptIn: StorageItem | undefined
  /** The model that holds for one category, here and now. */
  modelOf(category: CategoryId): ConsentModel
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
  const initial = options.initialRecord && checkRecord(options.initialRecord, config)
  let live: LiveOptions = options
  let record = initial
  let preferencesOpen = false
  let persisted = true
  let isTold = false
  let isReading = false
  let stored: Kept | undefined
  let starts = 0
  let tabs: ReturnType<typeof listenToTabs> | undefined
  const serverState = derive(live.gpc ?? false)
  let state = serverState

  const storage = options.storage ?? createCookieStorage()
  const keeper = createKeeper(config, storage, (error) => {
    persisted = false
    if (isTold) return
    isTold = true
    setTimeout(() => {
      live.onStorageError?.(error)
      if (process.env.NODE_ENV !== 'production') {
        console.warn(
          `react-consent-ui: the browser refused to store the record (${String(error)}). The decision holds until this page closes,\nthen the visitor is asked again. Handle onStorageError to tell them.`,
        )
      }
    })
  })

  function circumstances(gpc = live.gpc ?? readGpc()): Circumstances {
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
    let isSynchronous = true
    keeper.read((kept) => {
      // A decision made while a slow storage was answering is newer than its answer.
      if (stored) return
      stored = kept
      const found = kept.record
      record =
        found && initial && found.updatedAt < initial.updatedAt
          ? initial
          : (found ?? initial ?? null)
      if (isSynchronous) state = derive(undefined, state)
      else settle()
    })
    isSynchronous = false
  }

  /** Once somebody is there to be told: brings storage up to what holds, and reports what nobody heard of. */
  function settle(): void {
    if (stored && starts > 0) {
      const { record: kept, unreported, isOutdated } = stored
      stored = { record: null }
      if (record) {
        if (unreported !== undefined) report(record, unreported)
        const current = renewOptOut(record)
        if (current !== kept || unreported !== undefined) keeper.write(current)
        record = current
      } else if (isOutdated) {
        // What an outdated record had granted is granted no more.
        void erase(Object.keys(config.services)).then(() => record || keeper.clear())
      }
      warm()
    }
    void publish()
  }

  function reread(): void {
    if (!persisted || !stored) return
    keeper.read(({ record: next }) => {
      if (!persisted || (next?.updatedAt === record?.updatedAt && next?.action === record?.action))
        return
      record = next
      void publish()
    })
  }

  /** Tells of a new state, and erases what it withdrew. */
  async function publish(): Promise<Erasure> {
    const previous = state
    state = derive(undefined, state)
    if (state !== previous) {
      for (const listener of [...listeners]) {
        try {
          listener(state, previous)
        } catch (error) {
          console.error(error)
        }
      }
    }
    const withdrawn = Object.keys(state.services).filter(
      (id) => previous.services[id] && !state.services[id],
    )
    const erased = await erase(withdrawn)
    if (live.reloadOnWithdraw && withdrawn.length > 0) location.reload()
    return erased
  }

  function erase(services: readonly string[]): Promise<Erasure> {
    return eraseServices(services, config, live.details, (id) => state.services[id] === true)
  }

  function warm(): void {
    const isOptional = (id: string) =>
      state.services[id] && !config.categories[config.services[id]?.category ?? '']?.required
    if (Object.keys(state.services).some(isOptional)) loadErasure().catch(() => {})
  }

  /** In a task of its own: the page repaints before anyone outside gets to act. */
  function report(reported: ConsentRecord, previousId: string): void {
    setTimeout(async () => {
      try {
        await live.onDecision?.(proofOf(reported, previousId || null))
      } catch (error) {
        console.error(error)
      }
    })
  }

  async function commit(next: ConsentRecord | null): Promise<DecisionResult> {
    const previousId = (!next?.id && record?.id) || ''
    const unreported = live.onDecision && previousId
    isReading = true
    stored ??= { record: null }
    record = next
    preferencesOpen = false
    persisted = true
    const keeping = new Promise<void>((resolve) => {
      if (!next) keeper.clear()
      else
        keeper.write(next, unreported, (isKept) => {
          persisted = isKept
          resolve()
        })
      if (!next) resolve()
    })
    const erasing = publish()
    setTimeout(() => {
      tabs?.tell()
      warm()
      // Reported below, in a task before this mark goes.
      if (next && next === record && unreported !== undefined) keeper.write(next)
    })
    if (next && unreported !== undefined) report(next, previousId)
    await keeping
    void publish()
    return { record: next, persisted, erased: await erasing }
  }

  function act(
    action: Act['action'],
    { categories = {}, services = {} }: Answers,
    at: DecisionOptions = {},
  ): Promise<DecisionResult> {
    load()
    const made = { action, surface: at.surface ?? 'api', categories, services }
    return commit(decide(made, state, circumstances(), live.locale ?? 'en'))
  }

  function every(answer: (id: string) => boolean | undefined): Answers {
    const ids = optionalCategories(config)
    return { categories: Object.fromEntries(ids.map((id) => [id, answer(id) === true])) }
  }

  const all = (answer: boolean) => every(() => answer)

  const store: ConsentStore = {
    config,
    keptIn: storage.item,
    modelOf: (category) => modelFor(category, circumstances()),
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
        tabs = listenToTabs(reread)
        load()
        settle()
      }
      let isRunning = true
      return () => {
        if (isRunning && --starts === 0) tabs?.stop()
        isRunning = false
      }
    },
    configure: (next) => {
      live = { ...live, ...next }
      if (stored) void publish()
    },
    acceptAll: (at) => act('accept-all', all(true), at),
    rejectAll: (at) => act('reject-all', all(false), at),
    save: (answers, at) => {
      requireIds(config, 'category', Object.keys(answers.categories ?? {}), 'save')
      requireIds(config, 'service', Object.keys(answers.services ?? {}), 'save')
      return act('custom', answers, at)
    },
    allowService: (id, at) => {
      requireIds(config, 'service', [id], 'allowService')
      return act('custom', { services: { [id]: true } }, at)
    },
    dismiss: (at) =>
      state.model === 'opt-in' ? act('dismiss', all(false), at) : store.acknowledge(at),
    acknowledge: (at) => {
      load()
      return act(
        'acknowledge',
        every((id) => state.categories[id]),
        at,
      )
    },
    withdraw: (at) => act('withdraw', all(false), at),
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
  return store
}
