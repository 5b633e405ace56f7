import type { ConsentConfig } from '../config/config.js'
import type { Circumstances } from '../grants/models.js'
import type { ConsentState } from '../grants/state.js'
import type { ConsentRecord } from '../record/record.js'
import type { Reading } from '../record/valid.js'
import type { Queue } from '../storage/in-order.js'
import type { Found } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'
import type { ConsentStoreOptions } from './contract.js'

/** The fields that a store shares with its upkeep. Only the store writes these fields. */
export interface StoreCore {
  readonly config: ConsentConfig
  readonly storage: ConsentStorage
  /** Every write to the storage goes through it, every clear too. */
  readonly queue: Queue
  /** The options of the store, with the changes made to them since. */
  readonly live: ConsentStoreOptions
  /** The first reading of a storage that does not answer at once. */
  readonly late?: PromiseLike<Found> | undefined
  /** The content of storage at the first read. Undefined until storage has answered. */
  readonly opening?: Opening | undefined
  /** Decisions that the upkeep has not followed up yet, the oldest first. The upkeep takes them out. */
  readonly decisions: Decision[]
  /** How many calls of `start` have not been stopped. */
  readonly starts: number
  /** Why storage keeps nothing, if it does not. */
  readonly failure?: { readonly error: unknown } | undefined
  circumstances(): Circumstances
  getState(): ConsentState
  subscribe(listener: () => void): () => void
  /** Applies the content of storage at the first read, unless the visitor has decided meanwhile. */
  hold(reading: Reading, found?: Found): void
  /** Puts a record into force that was not decided here: renewed, expired, or from another tab. */
  adopt(reading: Reading): void
  fail(error: unknown): void
  /** Calls the listeners if the state has changed. */
  publish(): Promise<unknown>
}

/** The content of storage: the parsed record, and the texts as found. */
export interface Opening {
  readonly reading: Reading
  readonly found?: Found | undefined
}

/** A decision that was just made. */
export interface Decision {
  /** Null for a reset. */
  readonly record: ConsentRecord | null
  readonly mark: string
  /** The text given to storage; empty if storage was cleared. */
  readonly text: string
  /** Until when storage keeps the text. */
  readonly until: string
  /** The return value of the storage's `write`; a promise if storage is asynchronous. */
  readonly writing: unknown
}
