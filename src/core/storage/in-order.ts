/** How long the next write waits for one that does not settle; also how long a decision waits for its own. */
export const ANSWER_MS = 3000

/** Calls a function that writes, once the writes before it have settled. */
export type Queue = (write: () => PromiseLike<void> | void) => PromiseLike<void> | void

/**
 * Makes a queue for the writes and clears of one storage, in the order of the calls. Without it, a slow
 * write would end after a reset that was called later, and bring the record back. A write to a storage
 * that answers at once is called at once.
 */
export function inOrder(): Queue {
  let last: Promise<unknown> | undefined
  return (write) => {
    const answer = last ? last.then(write as () => void) : write()
    if (isPromise(answer)) {
      const limit = new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
      last = Promise.race([answer, limit]).catch(() => {})
    }
    return answer
  }
}

export function isPromise<T>(answer: T | PromiseLike<T>): answer is PromiseLike<T> {
  return typeof (answer as PromiseLike<T> | undefined)?.then === 'function'
}
