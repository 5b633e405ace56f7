import type { ConsentConfig } from '../config/config.js'
import { keptUntil } from '../grants/objections.js'
import { isLater, NO_RECORD, type Reading } from '../record/valid.js'
import { ANSWER_MS, isPromise, type Queue } from '../storage/in-order.js'
import { type Found, newest, textsOf } from '../storage/newest.js'
import type { ConsentStorage } from '../storage/storage.js'

/** Reads and writes texts, and calls back at once if the storage answers at once. */
export interface Keeper {
  /** Calls back with what is stored, however late; with no record if the storage fails. */
  take(found: () => Found | PromiseLike<Found>, use: (stored: Reading, found?: Found) => void): void
  read(use: (stored: Reading, found?: Found) => void): void
  /** Calls back when storage holds the text, or has refused it. */
  write(text: string, until: string, done: () => void): void
  /** The same for a text whose write has begun. A newer decision may have replaced it: `isOvertaken`. */
  confirm(writing: unknown, text: string, done: () => void, isOvertaken?: () => boolean): void
  clear(): void
}

/** Wraps a storage that may throw, hang or drop writes. */
export function createKeeper(
  config: ConsentConfig,
  storage: ConsentStorage,
  queue: Queue,
  onError: (error: unknown) => void,
): Keeper {
  /** Calls `use` with the result of `act`, or `failed`. Calls one of them, once; later results are ignored. */
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
      if (isPromise(value)) {
        const limit = isPatient ? undefined : setTimeout(() => fail(hanging(storage)), ANSWER_MS)
        Promise.resolve(value)
          .finally(() => clearTimeout(limit))
          .then((answer) => isOver || use(answer))
          .catch(fail)
      } else use(value)
    } catch (error) {
      fail(error)
    }
  }

  /** Handles a text that is not the one written: a later decision of another tab stays, an earlier one is replaced. */
  function defend(found: Found, text: string, done: () => void): void {
    const [theirs, mine] = [found, text].map((texts) => newest(texts, config).record)
    const check = (now: Found) => {
      if (!textsOf(now).includes(text)) throw dropped(storage)
      done()
    }
    if (!theirs || !mine) check(found)
    else if (!isLater(mine.updatedAt, theirs.updatedAt)) done()
    else {
      run(
        () => queue(() => storage.write(text, keptUntil(mine, config))),
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
        () => use(NO_RECORD),
        true,
      ),
    read: (use) => keeper.take(() => storage.read(), use),
    write: (text, until, done) =>
      run(
        () => queue(() => storage.write(text, until)),
        () => keeper.confirm(undefined, text, done),
        done,
      ),
    confirm: (writing, text, done, isOvertaken) =>
      run(
        () => writing,
        () =>
          run(
            () => storage.read(),
            (found) => {
              // After a clear there is no text to look for.
              if (!text || textsOf(found).includes(text) || isOvertaken?.()) done()
              else defend(found, text, done)
            },
            done,
          ),
        done,
      ),
    clear: () =>
      run(
        () => queue(() => storage.clear()),
        () => {},
        () => {},
      ),
  }
  return keeper
}

// Short in production, because the browser downloads the texts.
function hanging(storage: ConsentStorage): Error {
  return new Error(
    process.env.NODE_ENV === 'production'
      ? 'react-consent-ui: storage has not answered.'
      : `react-consent-ui: ${nameOf(storage)} has not answered for ${ANSWER_MS / 1000} seconds. The decision holds on this page, and the next one may ask again. Check that the promises that its read() and write() return settle.`,
  )
}

function dropped(storage: ConsentStorage): Error {
  return new Error(
    process.env.NODE_ENV === 'production'
      ? 'react-consent-ui: storage has not kept the record.'
      : `react-consent-ui: ${nameOf(storage)} does not hold the record that was written to it. The decision holds on this page, and the next one asks again. Check for a browser that blocks storage, a size limit, or other code that uses the same name.`,
  )
}

function nameOf({ item }: ConsentStorage): string {
  return item ? `${item.storage} "${item.name}"` : 'the storage of the record'
}
