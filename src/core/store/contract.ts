import type { ConsentConfig, ConsentModel } from '../config/config.js'
import type { DetailsSource } from '../config/details.js'
import type { CategoryId, ServiceId } from '../config/register.js'
import type { Erasure } from '../erasure/erase.js'
import type { Circumstances } from '../grants/models.js'
import type { ConsentState } from '../grants/state.js'
import type { ConsentProof } from '../proof/proof.js'
import type { ConsentRecord, DecisionSurface } from '../record/record.js'
import type { ConsentStorage } from '../storage/storage.js'
import type { Messages } from '../texts/messages.js'

/** What may change while a store lives. */
export interface LiveOptions {
  /** Where the visitor is, as the host tells it: `FR`, `US-CA`. Unknown means opt-in. */
  readonly region?: string | undefined
  /** The `Sec-GPC` request header on a server. @default what the browser says */
  readonly gpc?: boolean | undefined
  /** One model for everyone, in place of the description's `regions`. */
  readonly model?: ConsentModel | undefined
  /** The language on screen, kept in the record. @default 'en' */
  readonly locale?: string | undefined
  /** The texts on screen: what a proof's `textsHash` is made of. The provider gives its own. */
  readonly messages?: Messages | undefined
  /** The description's second half; see `defineDetails`. */
  readonly details?: DetailsSource | undefined
  /** Hears of every decision once, after the surface has closed. What it throws is logged, nothing more. */
  readonly onDecision?: ((proof: ConsentProof) => unknown) | undefined
  /** Hears once that the browser keeps no record; the decision holds until the page closes. */
  readonly onStorageError?: ((error: unknown) => void) | undefined
  /** Reloads the page after a withdrawal, for scripts that cannot be stopped. @default false */
  readonly reloadOnWithdraw?: boolean | undefined
}

/**
 * Makes a record of what some other tool, or an older site, had stored; null where there is nothing to
 * make one of. `found` is what the storage held, as it gave it: a text, several, or nothing.
 */
export type Migrate = (
  found: unknown,
  circumstances: Circumstances,
) => ConsentRecord | null | undefined

/** What a store is made with. */
export interface ConsentStoreOptions extends LiveOptions {
  /** Read once. @default createCookieStorage() */
  readonly storage?: ConsentStorage | undefined
  /** Read once: what the server found in the request, null for nothing, left out when nobody looked. */
  readonly initialRecord?: ConsentRecord | null | undefined
  /**
   * Asked once, when storage holds no record that counts today: nothing at all, or what cannot be read.
   * Its answer passes the same checks as any record, and is then stored as one. Readers for other tools
   * are in `react-consent-ui/migrate`.
   */
  readonly migrate?: Migrate | undefined
  /** Who else is told what the visitor chose, from `react-consent-ui/integrations`. Read once. */
  readonly integrations?: readonly Integration[] | undefined
}

/** Says where a decision is made. */
export interface DecisionOptions {
  /** @default 'api' */
  readonly surface?: DecisionSurface | undefined
}

/** What a decision came to. */
export interface DecisionResult {
  readonly record: ConsentRecord | null
  readonly persisted: boolean
  readonly erased: Erasure
}

/** Answers by id; what is not named keeps its answer. */
export interface Answers {
  readonly categories?: { readonly [C in CategoryId]?: boolean | undefined } | undefined
  readonly services?: { readonly [S in ServiceId]?: boolean | undefined } | undefined
}
/** Called after every change of state. */
export type ConsentListener = (state: ConsentState, previous: ConsentState) => void

/** State and decisions. A decision changes the state within the call; its promise never rejects. */
export interface ConsentStore {
  readonly config: ConsentConfig
  /** Where the record is kept, as it was given; left out, it is the default cookie. */
  readonly storage: ConsentStorage | undefined
  /** What decides which law applies to the visitor, here and now. */
  circumstances(): Circumstances
  getState(): ConsentState
  /** What the server drew, and hydration draws. */
  getServerState(): ConsentState
  subscribe(listener: ConsentListener): () => void
  /** Begins to listen and to report; returns how to stop. May run several times over. */
  start(): () => void
  /** The options in force: those the store was made with, replaced by those of `configure`. */
  readonly live: LiveOptions
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
/**
 * Tells somebody else what the visitor chose, from the store's `start()` until it stops.
 * Made by `defineIntegration` of `react-consent-ui/integrations`.
 */
export type Integration = (store: ConsentStore) => () => void
