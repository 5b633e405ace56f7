import { DAY_MS } from '../config/lifetime.js'
import { randomId } from '../record/random-id.js'
import { warnOnce } from '../warn-once.js'
import type { ConsentProof } from './proof.js'

/** A proof that has not been acknowledged yet. */
export interface Waiting {
  /** Random, for this delivery alone; forgotten with it. */
  readonly key: string
  /** Stands for the address that it goes to. */
  readonly to: string
  readonly proof: ConsentProof
  /** When it was decided; milliseconds since 1970, as `next`. */
  readonly since: number
  readonly tries: number
  /** When it is to be sent. A tab that sends it puts this off, so that the others leave it alone. */
  readonly next: number
}

/** What waits to be delivered, over page loads and in all tabs of a site. */
export interface DeliveryQueue {
  /** The oldest first. */
  all(): Waiting[]
  /** Those that the browser did not keep, and that go with this page. */
  onlyHere(): Waiting[]
  add(proof: ConsentProof): void
  put(waiting: Waiting): void
  drop(keys: readonly string[]): void
}

/** Nobody is going to take what waited for so long. */
export const QUEUE_DAYS = 30

/**
 * Keeps what waits in `localStorage`, an entry each, so that two tabs never overwrite each other's; in
 * memory where the browser refuses. Beyond `limit` the oldest goes. What goes to other addresses under
 * the same name is not looked at, and forgotten in time all the same: it may be that nobody else is left.
 */
export function createDeliveryQueue(name: string, to: string, limit: number): DeliveryQueue {
  const memory = new Map<string, Waiting>()
  const prefix = `${name}-`

  function stored(): Waiting[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => parse(localStorage.getItem(key), key.slice(prefix.length)) ?? [])
    } catch {
      // Refused, as in a sandboxed frame: there is nothing but this page's own.
      return []
    }
  }

  function all(): Waiting[] {
    const kept = [...stored(), ...memory.values()].sort((a, b) => a.since - b.since)
    const waiting = kept.filter((one) => one.to === to)
    const earliest = Date.now() - QUEUE_DAYS * DAY_MS
    const beyond = waiting.slice(0, Math.max(waiting.length - limit, 0))
    const old = kept.filter((one) => one.since < earliest || beyond.includes(one))
    if (old.length > 0) {
      if (process.env.NODE_ENV !== 'production') {
        warnOnce(
          `more than ${limit} proofs have waited to be delivered, or one for more than ${QUEUE_DAYS} days. The oldest is dropped, and nothing will show that decision. See that the address given to proofSink answers.`,
        )
      }
      drop(old.map(({ key }) => key))
    }
    return waiting.filter((one) => !old.includes(one))
  }

  function put(waiting: Waiting): void {
    const { key } = waiting
    try {
      const text = JSON.stringify(waiting)
      localStorage.setItem(prefix + key, text)
      // Some browsers take it, and keep nothing.
      if (localStorage.getItem(prefix + key) === text) memory.delete(key)
      else memory.set(key, waiting)
    } catch {
      memory.set(key, waiting)
    }
  }

  function drop(keys: readonly string[]): void {
    for (const key of keys) {
      memory.delete(key)
      try {
        localStorage.removeItem(prefix + key)
      } catch {
        // Then it is not in there either.
      }
    }
  }

  return {
    all,
    onlyHere: () => [...memory.values()],
    add: (proof) => {
      put({ key: randomId(), to, proof, since: Date.now(), tries: 0, next: 0 })
      // Within the limit again.
      all()
    },
    put,
    drop,
  }
}

/** What an entry says; nothing where somebody else has written it, or half of it. */
function parse(text: string | null, key: string): Waiting | undefined {
  try {
    const { to, proof, since, tries, next } = JSON.parse(text ?? '')
    const isWhole = [since, tries, next].every(Number.isFinite) && typeof proof === 'object'
    return isWhole ? { key, to, proof, since, tries, next } : undefined
  } catch {
    return undefined
  }
}
