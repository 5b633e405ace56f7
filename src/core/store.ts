import { type Act, decide } from './decide.js'
import type { ConsentConfig, ConsentModel } from './description.js'
import type { Erasure } from './erasure.js'
import { createKeeper } from './keep.js'
import { modelFor, optionalCategories } from './models.js'
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
import { requireIds } from './target.js'
import type { StoreInside } from './upkeep.js'

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

/** What is not needed to paint and to decide comes in a chunk of its own. */
const loadUpkeep = () => import('./upkeep.js')

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
  let starts = 0
  let stopping: Promise<() => void> | undefined
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

  const inside: StoreInside = {
    config,
    keeper,
    kept: undefined,
    getLive: () => live,
    getState,
    subscribe,
    adopt: (next) => {
      record = next
      publish()
    },
  }

  function circumstances(gpc = live.gpc ?? readGpc()) {
    return { config, model: live.model, region: live.region ?? null, gpc }
  }

  function derive(gpc?: boolean, previous?: ConsentState): ConsentState {
    const knowledge = { circumstances: circumstances(gpc), record, preferencesOpen, persisted }
    return deriveState(knowledge, previous)
  }

  /** Reads storage at the first look. Where it answers at once nobody is told: a render may be looking. */
  function getState(): ConsentState {
    if (isReading || typeof document === 'undefined') return state
    isReading = true
    let isLate = false
    keeper.read((kept) => {
      // A decision made while a slow storage was answering is newer than its answer.
      if (inside.kept) return
      inside.kept = kept
      record = kept.record ?? initial ?? null
      if (initial && initial.updatedAt > (record?.updatedAt ?? '')) record = initial
      if (isLate) publish()
      else state = derive(undefined, state)
      begin()
    })
    isLate = true
    return state
  }

  function subscribe(listener: ConsentListener) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  function begin(): void {
    if (inside.kept && starts > 0) stopping ??= loadUpkeep().then(({ keepUp }) => keepUp(inside))
  }

  /** Tells of a new state; what it withdrew is erased, by the decision behind it if there is one. */
  function publish(isDecision = false): string[] {
    const previous = state
    state = derive(undefined, state)
    if (state === previous) return []
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
    if (!isDecision && withdrawn.length > 0) {
      loadUpkeep().then(({ eraseWithdrawn }) => eraseWithdrawn(inside, withdrawn), console.error)
    }
    return withdrawn
  }

  async function commit(next: ConsentRecord | null): Promise<DecisionResult> {
    const previousId = (!next?.id && record?.id) || ''
    const unreported = live.onDecision && previousId
    isReading = true
    inside.kept ??= { record: null }
    record = next
    preferencesOpen = false
    persisted = true
    const keeping = new Promise<unknown>((resolve) => {
      if (next) {
        keeper.write(next, unreported, (isKept) => {
          persisted = isKept
          resolve(isKept)
        })
      } else resolve(keeper.clear())
    })
    const withdrawn = publish(true)
    const following = loadUpkeep().then(
      ({ followDecision }) => followDecision(inside, next, unreported, withdrawn),
      (error): Erasure => {
        console.error(error)
        return { deleted: [], survived: [], unseen: [] }
      },
    )
    await keeping
    publish()
    return { record: next, persisted, erased: await following }
  }

  function act(
    action: Act['action'],
    { categories = {}, services = {} }: Answers,
    { surface = 'api' }: DecisionOptions = {},
  ): Promise<DecisionResult> {
    const made = { action, surface, categories, services }
    return commit(decide(made, getState(), circumstances(), live.locale ?? 'en'))
  }

  function every(answer: (id: string) => boolean): Answers {
    const ids = optionalCategories(config)
    return { categories: Object.fromEntries(ids.map((id) => [id, answer(id)])) }
  }

  const all = (action: Act['action'], answer: boolean) => (at?: DecisionOptions) =>
    act(
      action,
      every(() => answer),
      at,
    )
  const show = (isOpen: boolean) => () => {
    preferencesOpen = isOpen
    publish()
  }
  const refuse = all('dismiss', false)
  const acknowledge = (at?: DecisionOptions) => {
    const { categories } = getState()
    return act(
      'acknowledge',
      every((id) => categories[id] === true),
      at,
    )
  }

  return {
    config,
    keptIn: storage.item,
    modelOf: (category) => modelFor(category, circumstances()),
    getState,
    getServerState: () => serverState,
    subscribe,
    start: () => {
      let isRunning = true
      starts++
      getState()
      begin()
      return () => {
        if (isRunning && --starts === 0) {
          void stopping?.then((stop) => stop())
          stopping = undefined
        }
        isRunning = false
      }
    },
    configure: (next) => {
      live = { ...live, ...next }
      if (inside.kept) publish()
    },
    acceptAll: all('accept-all', true),
    rejectAll: all('reject-all', false),
    withdraw: all('withdraw', false),
    acknowledge,
    dismiss: (at) => (getState().model === 'opt-in' ? refuse(at) : acknowledge(at)),
    save: (answers, at) => {
      requireIds(config, 'category', Object.keys(answers.categories ?? {}), 'save')
      requireIds(config, 'service', Object.keys(answers.services ?? {}), 'save')
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
}
