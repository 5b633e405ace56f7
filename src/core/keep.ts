import type { ConsentConfig } from './description.js'
import { type ConsentRecord, readRecord } from './record.js'
import { encodeRecord } from './record-text.js'
import type { ConsentStorage } from './storage/storage.js'

/** What storage held. */
export interface Kept {
  /** The newest one that counts today. */
  readonly record?: ConsentRecord | undefined
  /** The id that went with a withdrawal, or an empty text; undefined once the decision was reported. */
  readonly unreported?: string | undefined
  /** Something is stored, and does not count any more. */
  readonly isOutdated?: boolean
}

/** Reads and writes the record, calling back at once where the storage answers at once. */
export interface Keeper {
  read(use: (kept: Kept) => void): void
  /** Calls back when the text is really there, or was refused. */
  write(record: ConsentRecord, unreported?: string, done?: () => void): void
  clear(): void
}

/** Nobody who waits for the result of a decision waits longer for the storage. */
const ANSWER_MS = 3000

type Found = Awaited<ReturnType<ConsentStorage['read']>>

/** Puts a storage that may throw, hang back or drop writes behind an interface that cannot. */
export function createKeeper(
  config: ConsentConfig,
  storage: ConsentStorage,
  onError: (error: unknown) => void,
): Keeper {
  /** Goes on with what the act answers, within the call when it answers so. */
  function run<T>(
    act: () => T | PromiseLike<T>,
    use: (value: T) => void,
    failed: () => void,
    isPatient?: boolean,
  ): void {
    const fail = (error: unknown) => {
      onError(error)
      failed()
    }
    try {
      const value = act()
      if (typeof Object(value).then === 'function') {
        const limit = isPatient
          ? undefined
          : setTimeout(fail, ANSWER_MS, new Error('It does not answer.'))
        Promise.resolve(value)
          .finally(() => clearTimeout(limit))
          .then(use)
          .catch(fail)
      } else use(value as T)
    } catch (error) {
      fail(error)
    }
  }
  return {
    read: (use) =>
      run(
        () => storage.read(),
        (found) => use(newest(found, config)),
        () => use({}),
        true,
      ),
    write: (record, unreported, done = () => {}) => {
      let text = ''
      run(
        () => {
          text = encodeRecord(record) + (unreported === undefined ? '' : `!${unreported}`)
          return storage.write(text, record.expiresAt)
        },
        () =>
          run(
            () => storage.read(),
            (found) => {
              if (!texts(found).includes(text)) throw new Error('The record was not kept.')
              done()
            },
            done,
          ),
        done,
      )
    },
    clear: () =>
      run(
        () => storage.clear(),
        () => {},
        () => {},
      ),
  }
}

function newest(found: Found, config: ConsentConfig): Kept {
  let best: Kept = {}
  for (const stored of texts(found)) {
    // Behind the checksum: the decision was not reported yet, and the id it dropped, if any.
    const [text = '', unreported] = stored.split('!')
    const record = readRecord(text, config)
    if (!record) best = { ...best, isOutdated: true }
    else if (!best.record || best.record.updatedAt < record.updatedAt) best = { record, unreported }
  }
  return best
}

function texts(found: Found): readonly string[] {
  return ([] as string[]).concat(found ?? [])
}
