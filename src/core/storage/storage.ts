type Awaitable<T> = T | PromiseLike<T>

/** Where the record is kept. Give your own to `storage`, synchronous or not; whatever it throws is survived. */
export interface ConsentStorage {
  /** The stored text; several when there are several (two cookies of one name): the newest valid one wins. */
  read(): Awaitable<string | readonly string[] | null>
  /** Keeps the text until `expiresAt` (ISO 8601). It is read back to see whether it was kept. */
  write(text: string, expiresAt: string): Awaitable<void>
  clear(): Awaitable<void>
}
