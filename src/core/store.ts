import { decide } from './decide.js'
import type { ConsentConfig, ConsentModel } from './description.js'
import type { Erasure } from './erasure.js'
import { type Circumstances, modelsIn, optionalCategories } from './models.js'
import { type ConsentAction, type ConsentRecord, checkRecord } from './record.js'
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
import { type Found, type Kept, newest, storedText } from './stored.js'
import { requireIds } from './target.js'
import type { Decision, StoreInside } from './upkeep.js'

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
  const { storage = createCookieStorage(), initialRecord } = options
  const initial = initialRecord && checkRecord(initialRecord, config)
  const listeners = new Set<ConsentListener>()
  let live: LiveOptions = options
  let record = initial
  let preferencesOpen = false
  let isReading = false
  const inside: StoreInside = {
    config,
    storage,
    writes: 0,
    getLive: () => live,
    getState,
    subscribe,
    take: (kept) => {
      hold(kept)
      publish()
      inside.onKept?.()
    },
    adopt: (next) => {
      record = next
      publish()
    },
    publish,
  }
  const serverState = derive(live.gpc ?? false)
  let state = serverState

  function circumstances(gpc = live.gpc ?? readGpc()): Circumstances {
    return { config, model: live.model, region: live.region ?? null, gpc }
  }

  function derive(gpc?: boolean, previous?: ConsentState): ConsentState {
    return deriveState(circumstances(gpc), record, preferencesOpen, !inside.failure, previous)
  }

  /** Reads storage at the first look, and tells nobody where it answers at once: a render may be looking. */
  function getState(): ConsentState {
    if (isReading || typeof document === 'undefined') return state
    isReading = true
    try {
      const found = storage.read()
      if (found && 'then' in Object(found)) {
        loadUpkeep().then(
          (upkeep) => upkeep.takeLate(inside, found as PromiseLike<Found>),
          console.error,
        )
        return state
      }
      hold(newest(found as Found, config))
    } catch (error) {
      inside.failure = { error }
      hold({})
    }
    state = derive(undefined, state)
    return state
  }

  function hold(kept: Kept): void {
    // A decision made while a slow storage was answering is newer than its answer.
    if (inside.kept) return
    inside.kept = kept
    record = kept.record ?? null
    if (initial && initial.updatedAt >= (record?.updatedAt ?? '')) record = initial
  }

  function subscribe(listener: ConsentListener) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  /** Tells of a new state. Answers with the services that are not granted any more. */
  function announce(): string[] {
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
    return Object.keys(state.services).filter((id) => previous.services[id] && !state.services[id])
  }

  function publish(): void {
    const withdrawn = announce()
    if (withdrawn[0]) void follow(withdrawn)
  }

  /** What comes after a change. Its failure is nobody's but the log's. */
  async function follow(withdrawn: readonly string[], decision?: Decision): Promise<Erasure> {
    try {
      return await (await loadUpkeep()).follow(inside, withdrawn, decision)
    } catch (error) {
      console.error(error)
      return { deleted: [], survived: [], unseen: [] }
    }
  }

  async function commit(next: ConsentRecord | null): Promise<DecisionResult> {
    const previousId = (!next?.id && record?.id) || ''
    let text = ''
    let writing: unknown
    isReading = true
    inside.writes++
    inside.kept ??= {}
    inside.failure = undefined
    record = next
    preferencesOpen = false
    try {
      // Without anyone to hear of it yet, the mark waits for start().
      const unreported = live.onDecision || !inside.onKept ? previousId : undefined
      if (next) {
        text = storedText(next, unreported)
        writing = storage.write(text, next.expiresAt)
      } else writing = storage.clear()
    } catch (error) {
      inside.failure = { error }
    }
    const erased = await follow(announce(), { record: next, previousId, text, writing })
    return { record: next, persisted: state.persisted, erased }
  }

  function act(
    action: ConsentAction,
    { categories = {}, services = {} }: Answers,
    { surface = 'api' }: DecisionOptions = {},
  ): Promise<DecisionResult> {
    const made = { action, surface, categories, services }
    return commit(decide(made, getState(), circumstances(), live.locale ?? 'en'))
  }

  const answer =
    (action: ConsentAction, value: (state: ConsentState, id: CategoryId) => boolean | undefined) =>
    (at?: DecisionOptions) => {
      const now = getState()
      const answers = optionalCategories(config).map((id) => [id, value(now, id) === true])
      return act(action, { categories: Object.fromEntries(answers) }, at)
    }
  const refuse = (action: ConsentAction) => answer(action, () => false)
  const dismiss = refuse('dismiss')
  const acknowledge = answer('acknowledge', ({ categories }, id) => categories[id])
  const show = (isOpen: boolean) => () => {
    preferencesOpen = isOpen
    publish()
  }

  return {
    config,
    keptIn: storage.item,
    modelOf: (category) => modelsIn(circumstances())[category] ?? 'opt-in',
    getState,
    getServerState: () => serverState,
    subscribe,
    start: () => {
      getState()
      const stopping = loadUpkeep().then((upkeep) => upkeep.keepUp(inside))
      stopping.catch(console.error)
      return () => {
        stopping.then(
          (stop) => stop(),
          () => {},
        )
      }
    },
    configure: (next) => {
      live = { ...live, ...next }
      if (isReading) publish()
    },
    acceptAll: answer('accept-all', () => true),
    rejectAll: refuse('reject-all'),
    withdraw: refuse('withdraw'),
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
}
