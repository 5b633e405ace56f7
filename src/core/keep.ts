import type { ConsentConfig } from './description.js'
import { type ConsentRecord, type Reading, readRecord } from './record.js'
import { decodeRecord, encodeRecord } from './record-text.js'
import type { ConsentStorage } from './storage/storage.js'

/** What storage held. */
export interface Kept {
  readonly reading: Reading
  /** The id that went with a withdrawal, or an empty text; null once the decision was reported. */
  readonly unreported: string | null
}

// Behind the checksum: the decision was not reported yet, and the id it dropped, if any.
const STORED = /^(.*~\w+)(?:!([\w-]*))?$/

/** Reads and writes the record, calling back at once where the storage answers at once. */
export interface Keeper {
  read(use: (kept: Kept) => void): void
  /** Calls back with whether the text is really there afterwards. */
  write(record: ConsentRecord, unreported: string | null, use: (kept: boolean) => void): void
  clear(): void
}

/** Puts a storage that may throw, hang back or drop writes behind an interface that cannot. */
export function createKeeper(
  config: ConsentConfig,
  storage: ConsentStorage,
  onError: (error: unknown) => void,
): Keeper {
  /** Runs the acts one after the other, synchronously as long as they answer so. */
  function run<T>(act: () => T | PromiseLike<T>, use: (value: T) => void, failed: () => void) {
    const fail = (error: unknown) => {
      onError(error)
      failed()
    }
    try {
      const value = act()
      if (isThenable(value)) value.then(use).then(undefined, fail)
      else use(value)
    } catch (error) {
      fail(error)
    }
  }

  return {
    read(use) {
      const nothing: Kept = { reading: { outcome: 'invalid', why: 'malformed' }, unreported: null }
      run(
        () => storage.read(),
        (found) => use(newest(config, found) ?? nothing),
        () => use(nothing),
      )
    },
    write(record, unreported, use) {
      const text = encodeRecord(record) + (unreported === null ? '' : `!${unreported}`)
      const dropped = () => use(false)
      run(
        () => storage.write(text, record.expiresAt),
        () =>
          run(
            () => storage.read(),
            (found) => {
              if (!textsOf(found).includes(text)) throw new Error('The record was not kept.')
              use(true)
            },
            dropped,
          ),
        dropped,
      )
    },
    clear() {
      run(
        () => storage.clear(),
        () => {},
        () => {},
      )
    },
  }
}

/** Of several stored texts the newest that counts, else the first that is a record at all. */
function newest(config: ConsentConfig, found: Stored): Kept | undefined {
  const all = textsOf(found).map((stored): Kept => {
    const [, text = '', unreported = null] = STORED.exec(stored) ?? []
    return { reading: readRecord(decodeRecord(text, config), config), unreported }
  })
  const updatedAt = ({ reading }: Kept) =>
    reading.outcome === 'valid' ? reading.record.updatedAt : ''
  return all.sort((a, b) => (updatedAt(a) < updatedAt(b) ? 1 : -1))[0]
}

type Stored = Awaited<ReturnType<ConsentStorage['read']>>

function textsOf(found: Stored): readonly string[] {
  return typeof found === 'string' ? [found] : (found ?? [])
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | null)?.then === 'function'
}
