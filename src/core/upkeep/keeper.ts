import type { ConsentConfig } from '../config/config.js'
import { MAX_LIFETIME_DAYS } from '../config/lifetime.js'
import { daysFromNow, keptUntil } from '../grants/objections.js'
import type { ConsentRecord } from '../record/record.js'
import { encodeRecord, type Reading } from '../record/record-text.js'
import { FORGOTTEN } from '../storage/forgotten.js'
import { type Found, newest, texts } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'

/** Reads and writes the record, calling back at once where the storage answers at once. */
export interface Keeper {
  /** Calls back with what is stored, however late; with nothing when the storage fails. */
  take(found: () => Found | PromiseLike<Found>, use: (kept: Reading, found?: Found) => void): void
  read(use: (kept: Reading) => void): void
  /** Calls back when the text is really there, or was refused. */
  write(record: ConsentRecord, done: () => void): void
  /** The same for a text that is on its way already, and may be overtaken by a newer one. */
  confirm(writing: unknown, text: string, done: () => void, isOvertaken?: () => boolean): void
  clear(): void
  /** Leaves the trace of a reset. */
  forget(): void
}

/** Nobody who waits for the result of a decision waits longer for the storage. */
const ANSWER_MS = 3000

/** Puts a storage that may throw, hang back or drop writes behind an interface that cannot. */
export function createKeeper(
  config: ConsentConfig,
  storage: ConsentStorage,
  onError: (error: unknown) => void,
): Keeper {
  const { item } = storage
  const name = item ? `${item.storage} "${item.name}"` : 'the storage of the record'

  /** Goes on with what the act answers, within the call when it answers so; once, whatever comes later. */
  function run<T>(
    act: () => T | PromiseLike<T>,
    use: (value: T) => void,
    failed: () => void,
    isPatient?: boolean,
  ): void {
    let isOver = false
    const fail = (error: unknown) => {
      if (isOver) return
      isOver = true
      onError(error)
      failed()
    }
    try {
      const value = act()
      if (typeof Object(value).then === 'function') {
        const limit = isPatient ? undefined : setTimeout(() => fail(hanging(name)), ANSWER_MS)
        Promise.resolve(value)
          .finally(() => clearTimeout(limit))
          .then((answer) => isOver || use(answer))
          .catch(fail)
      } else use(value as T)
    } catch (error) {
      fail(error)
    }
  }
  /** Where something else is stored: what another tab decided later stays, what it decided before gives way. */
  function defend(found: Found, text: string, done: () => void): void {
    const [theirs, mine] = [found, text].map((held) => newest(held, config).record)
    const check = (now: Found) => {
      if (!texts(now).includes(text)) throw dropped(name)
      done()
    }
    if (!theirs || !mine) check(found)
    else if (theirs.updatedAt >= mine.updatedAt) done()
    else {
      run(
        () => storage.write(text, keptUntil(mine, config)),
        () => run(() => storage.read(), check, done),
        done,
      )
    }
  }

  const keeper: Keeper = {
    take: (found, use) =>
      run(
        found,
        (answer) => use(newest(answer, config), answer),
        () => use({}),
        true,
      ),
    read: (use) => keeper.take(() => storage.read(), use),
    write: (record, done) => {
      let text = ''
      run(
        () => {
          text = encodeRecord(record)
          return storage.write(text, keptUntil(record, config))
        },
        () => keeper.confirm(undefined, text, done),
        done,
      )
    },
    confirm: (writing, text, done, isOvertaken) =>
      run(
        () => writing,
        () =>
          run(
            () => storage.read(),
            (found) => {
              // An empty text was cleared, and leaves nothing to look for.
              if (!text || texts(found).includes(text) || isOvertaken?.()) done()
              else defend(found, text, done)
            },
            done,
          ),
        done,
      ),
    clear: () =>
      run(
        () => storage.clear(),
        () => {},
        () => {},
      ),
    forget: () =>
      run(
        () => storage.write(FORGOTTEN, daysFromNow(MAX_LIFETIME_DAYS)),
        () => {},
        () => {},
      ),
  }
  return keeper
}

function hanging(name: string): Error {
  return new Error(
    `react-consent-ui: ${name} has not answered for ${ANSWER_MS / 1000} seconds. The decision holds on this page, and the next one may ask again. See why what its read() or write() returns does not settle.`,
  )
}

function dropped(name: string): Error {
  return new Error(
    `react-consent-ui: ${name} does not hold the record that it was given. The decision holds on this page, and the next one asks again. See what drops or replaces it: a browser that keeps nothing, a limit of size, or other code that uses the same name.`,
  )
}
