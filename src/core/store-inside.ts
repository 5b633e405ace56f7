import type { ConsentConfig } from './description.js'
import { createKeeper, type Keeper } from './keep.js'
import type { ConsentRecord } from './record.js'
import { encodeRecord, type Reading } from './record-text.js'
import type { ConsentState } from './state.js'
import type { ConsentStorage } from './storage/storage.js'
import type { ConsentStoreOptions } from './store-options.js'
import type { Found } from './stored.js'

/** A store as its upkeep sees it. */
export interface StoreInside {
  readonly config: ConsentConfig
  readonly storage: ConsentStorage
  /** What a storage will answer that does not answer at once. */
  late?: PromiseLike<Found> | undefined
  /** What storage held; undefined until it has answered. */
  kept?: Reading | undefined
  /** The same, as it was found. */
  found?: Found | undefined
  /** Called when storage has answered; there once somebody keeps the store up. */
  onKept?: () => void
  /** Storage is up to what holds. */
  isSettled?: boolean
  /** Another tab told of something that was not looked at yet. */
  isStale?: boolean
  /** How many records are on their way to storage. */
  writes: number
  /** Why nothing is stored, if so. */
  failure?: { readonly error: unknown } | undefined
  /** What it was made with, and what has changed of that. */
  live: ConsentStoreOptions
  /** The record that holds; undefined until storage has answered. Publish what changes it. */
  record: ConsentRecord | null | undefined
  getState(): ConsentState
  subscribe(listener: () => void): () => void
  /** Holds what storage held, unless something was decided meanwhile. */
  hold(kept: Reading, found?: Found): void
  /** Tells of what changed in here. */
  publish(): Promise<unknown>
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

const keepers = new WeakMap<StoreInside, Keeper>()

export function keeperOf(store: StoreInside): Keeper {
  const keeper =
    keepers.get(store) ??
    createKeeper(store.config, store.storage, (error) => {
      store.failure = { error }
    })
  keepers.set(store, keeper)
  return keeper
}

export function adopt(store: StoreInside, record: ConsentRecord | null): void {
  store.record = record
  void store.publish()
}

export function write(store: StoreInside, record: ConsentRecord): void {
  store.writes++
  keeperOf(store).write(record, () => {
    store.writes--
  })
}

export function isSame(
  one: ConsentRecord | null | undefined,
  other: ConsentRecord | null | undefined,
) {
  // Two tabs may have decided within one millisecond, so the times do not tell.
  const text = (record: typeof one) => (record ? encodeRecord(record) : '')
  return text(one) === text(other)
}
