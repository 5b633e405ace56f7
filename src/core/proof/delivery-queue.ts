import { DAY_MS } from '../config/lifetime.js'
import { randomId } from '../record/random-id.js'
import { warnOnce } from '../warn-once.js'
import type { ConsentProof } from './proof.js'

/** A proof that has not been acknowledged yet. */
export interface Waiting {
  /** Random, for this delivery only. */
  readonly key: string
  /** A hash of the address that the proof is sent to. */
  readonly to: string
  readonly proof: ConsentProof
  /** The time of the decision, in milliseconds since 1970, as `next`. */
  readonly since: number
  readonly tries: number
  /** When to send it. A tab that sends it sets a later time, so that other tabs do not send it too. */
  readonly next: number
}

/** The proofs that are not delivered yet, of all page loads and tabs of a site. */
export interface DeliveryQueue {
  /** All proofs for this address, the oldest first. */
  all(): Waiting[]
  /** The proofs that the browser did not store: they are lost when this page closes. */
  onlyHere(): Waiting[]
  add(proof: ConsentProof): void
  put(waiting: Waiting): void
  drop(keys: readonly string[]): void
}

/** A proof that is not delivered after this many days is dropped. */
export const QUEUE_DAYS = 30

/**
 * Keeps the proofs in `localStorage`, one entry each, so that two tabs never overwrite each other's entries.
 * If the browser refuses, it keeps them in memory. Beyond `limit`, the oldest proof is dropped. Proofs for
 * other addresses under the same name are not returned. They are dropped after `QUEUE_DAYS`, too, because
 * no page may send to that address any more.
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
      // The browser refuses, as in a sandboxed frame. Only the proofs in memory are left.
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
      // Some browsers accept the entry without storing it.
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
        // The browser refuses access, so the entry was never stored.
      }
    }
  }

  return {
    all,
    onlyHere: () => [...memory.values()],
    add: (proof) => {
      put({ key: randomId(), to, proof, since: Date.now(), tries: 0, next: 0 })
      // Drops the oldest proof if there are too many.
      all()
    },
    put,
    drop,
  }
}

/** Parses an entry. Returns undefined for an entry that is incomplete or was written by other code. */
function parse(text: string | null, key: string): Waiting | undefined {
  try {
    const { to, proof, since, tries, next } = JSON.parse(text ?? '')
    const isWhole = [since, tries, next].every(Number.isFinite) && typeof proof === 'object'
    return isWhole ? { key, to, proof, since, tries, next } : undefined
  } catch {
    return undefined
  }
}
