import type { ConsentConfig } from '../config/config.js'
import type { ConsentState } from '../grants/state.js'
import type { ConsentRecord } from '../record/record.js'
import type { Reading } from '../record/record-text.js'
import type { Found } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'
import type { ConsentStoreOptions } from './contract.js'

/** What a store shows its upkeep, and lets it do. The store alone writes what is in here. */
export interface StoreCore {
  readonly config: ConsentConfig
  readonly storage: ConsentStorage
  /** What it was made with, and what has changed of that. */
  readonly live: ConsentStoreOptions
  /** What a storage will answer that does not answer at once. */
  readonly late?: PromiseLike<Found> | undefined
  /** What storage held at the first look; undefined until it has answered. */
  readonly opening?: Opening | undefined
  /** Decisions that the upkeep has not taken up yet, the oldest first: it takes them out. */
  readonly decisions: Decision[]
  /** How many calls of `start` have not been stopped. */
  readonly starts: number
  /** Why nothing is stored, if so. */
  readonly failure?: { readonly error: unknown } | undefined
  getState(): ConsentState
  subscribe(listener: () => void): () => void
  /** Holds what storage held, unless something was decided meanwhile. */
  hold(reading: Reading, found?: Found): void
  /** Puts a record in force that was not decided here: renewed, or another tab's. */
  adopt(record: ConsentRecord | null): void
  fail(error: unknown): void
  /** Tells of what changed in here. */
  publish(): Promise<unknown>
}

/** What storage held: as it is read, and as it was found. */
export interface Opening {
  readonly reading: Reading
  readonly found?: Found | undefined
}

/** A decision that was just made. `previousId` is the id it dropped, or an empty text. */
export interface Decision {
  readonly record: ConsentRecord | null
  readonly previousId: string
  /** What was given to storage, empty where nothing was. */
  readonly text: string
  /** What storage answered to it; a promise where it is slow. */
  readonly writing: unknown
}
