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

/** The options that may change after the store was created. */
export interface LiveOptions {
  /** The region of the visitor, from a header of the host: `FR`, `US-CA`. Unknown means opt-in. */
  readonly region?: string | undefined
  /** Global Privacy Control; on a server, the `Sec-GPC` request header. @default the signal of the browser */
  readonly gpc?: boolean | undefined
  /** One model for every visitor, in place of the `regions` of the config. */
  readonly model?: ConsentModel | undefined
  /** The language on screen, kept in the record. @default 'en' */
  readonly locale?: string | undefined
  /** The texts on screen. The `textsHash` of a proof is computed from them. The provider passes its own. */
  readonly messages?: Messages | undefined
  /** The details of the config; see `defineDetails`. */
  readonly details?: DetailsSource | undefined
  /** Called once for every decision, after the surface has closed. An error that it throws is logged. */
  readonly onDecision?: ((proof: ConsentProof) => unknown) | undefined
  /** Called once if the browser stores no record. The decision is valid until the page closes. */
  readonly onStorageError?: ((error: unknown) => void) | undefined
  /** Reloads the page after a withdrawal, for scripts that cannot be stopped. @default false */
  readonly reloadOnWithdraw?: boolean | undefined
}

/**
 * Returns a record made from the decision that another tool or an older site stored, or null if there is
 * none. `found` is the content of the storage: a text, several texts, or null.
 */
export type Migrate = (
  found: unknown,
  circumstances: Circumstances,
) => ConsentRecord | null | undefined

/** The options of `createConsentStore`. */
export interface ConsentStoreOptions extends LiveOptions {
  /** Read once. @default createCookieStorage() */
  readonly storage?: ConsentStorage | undefined
  /**
   * The record that the server read from the request. Pass null if the server found none; omit it if the
   * server did not read the cookie. Read once.
   */
  readonly initialRecord?: ConsentRecord | null | undefined
  /**
   * Called once if storage holds no valid record: no text, or a text that is no record. The returned record
   * is checked as every record, and then stored. Readers for other tools are in `react-consent-ui/migrate`.
   */
  readonly migrate?: Migrate | undefined
  /** Pass each decision on to vendors; from `react-consent-ui/integrations`. Read once. */
  readonly integrations?: readonly Integration[] | undefined
}

/** The options of a decision. */
export interface DecisionOptions {
  /** The surface that the record names. @default 'api' */
  readonly surface?: DecisionSurface | undefined
}

/** The result of a decision. */
export interface DecisionResult {
  readonly record: ConsentRecord | null
  readonly persisted: boolean
  readonly erased: Erasure
}

/** Answers by id. A category or service that is not named keeps its answer. */
export interface Answers {
  readonly categories?: { readonly [C in CategoryId]?: boolean | undefined } | undefined
  readonly services?: { readonly [S in ServiceId]?: boolean | undefined } | undefined
}
/** Called after every change of state. */
export type ConsentListener = (state: ConsentState, previous: ConsentState) => void

/** State and decisions. A decision changes the state within the call; its promise never rejects. */
export interface ConsentStore {
  readonly config: ConsentConfig
  /** The `storage` option of the store. Undefined means the default cookie. */
  readonly storage: ConsentStorage | undefined
  /** The current inputs of the model: config, region, Global Privacy Control and so on. */
  circumstances(): Circumstances
  getState(): ConsentState
  /** The state that the server renders and that hydration starts with. */
  getServerState(): ConsentState
  subscribe(listener: ConsentListener): () => void
  /** Starts listeners and reports, and returns a function that stops them. May be called several times. */
  start(): () => void
  /** The current options: those of `createConsentStore`, replaced by those of `configure`. */
  readonly live: LiveOptions
  /** Replaces the given options. */
  configure(options: LiveOptions): void
  acceptAll(options?: DecisionOptions): Promise<DecisionResult>
  rejectAll(options?: DecisionOptions): Promise<DecisionResult>
  /** Stores the named answers. A named category clears the entries of its services that are not named. */
  save(answers: Answers, options?: DecisionOptions): Promise<DecisionResult>
  /** Grants one service. All other answers stay as they are. */
  allowService(id: ServiceId, options?: DecisionOptions): Promise<DecisionResult>
  /** The close button of the banner: refuses under opt-in, acknowledges under the other models. */
  dismiss(options?: DecisionOptions): Promise<DecisionResult>
  /** Stores the default answers: the visitor has read the notice. */
  acknowledge(options?: DecisionOptions): Promise<DecisionResult>
  /** Refuses every optional category, under every model and in every status. */
  withdraw(options?: DecisionOptions): Promise<DecisionResult>
  /** Deletes the record, so that the visitor is asked again. */
  reset(): Promise<DecisionResult>
  openPreferences(): void
  closePreferences(): void
}
/**
 * Passes each decision on to a vendor, from `start()` of the store until it is stopped.
 * Made by `defineIntegration` of `react-consent-ui/integrations`.
 */
export type Integration = (store: ConsentStore) => () => void
