import type { StorageKind } from '../config/config.js'

type Awaitable<T> = T | PromiseLike<T>

/** One item of a visitor's storage, as the table of cookies lists it. */
export interface StorageItem {
  readonly storage: StorageKind
  readonly name: string
  /** Left out, it is this host's own. */
  readonly domain?: string | undefined
}

/** Stores the record. Pass your own to `storage`, synchronous or not. Its errors are caught. */
export interface ConsentStorage {
  /** The stored text; several when there are several (two cookies of one name): the newest valid one wins. */
  read(): Awaitable<string | readonly string[] | null>
  /** Keeps the text until `expiresAt` (ISO 8601). It is read back to see whether it was kept. */
  write(text: string, expiresAt: string): Awaitable<void>
  clear(): Awaitable<void>
  /** The item that it writes, for the table of cookies. Without it, the table does not list the record. */
  readonly item?: StorageItem | undefined
}
