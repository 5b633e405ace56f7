import type { ConsentStorage } from './storage.js'

/** How long the next write waits for one that does not settle; also how long a decision waits for its own. */
export const ANSWER_MS = 3000

/**
 * The same storage with its writes and clears one after another, in the order of the calls. Without it, a
 * slow write would end after a reset that was called later, and bring the record back. A storage that
 * answers at once is called at once.
 */
export function inOrder(storage: ConsentStorage): ConsentStorage {
  let last: Promise<unknown> | undefined
  const queue = (act: () => PromiseLike<void> | void) => {
    const answer = last ? last.then(act) : act()
    if (isPromise(answer)) {
      const limit = new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
      last = Promise.race([answer, limit]).catch(() => {})
    }
    return answer
  }
  return {
    item: storage.item,
    read: () => storage.read(),
    write: (text, expiresAt) => queue(() => storage.write(text, expiresAt)),
    clear: () => queue(() => storage.clear()),
  }
}

export function isPromise<T>(answer: T | PromiseLike<T>): answer is PromiseLike<T> {
  return typeof (answer as PromiseLike<T> | undefined)?.then === 'function'
}
