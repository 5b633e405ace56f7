import { hash } from '../config/short-key.js'
import { listQueue } from '../storage/listed-queues.js'
import { warnOnce } from '../warn-once.js'
import { createDeliveryQueue, QUEUE_DAYS, type Waiting } from './delivery-queue.js'
import type { ConsentProof } from './proof.js'

/** The options of a sink. */
export interface ProofSinkOptions {
  /** How many proofs may wait; beyond that the oldest is dropped. @default 20 */
  readonly limit?: number | undefined
  /** The prefix of its keys in `localStorage`, and its name in `CookieTable`. @default 'rcu-queue' */
  readonly name?: string | undefined
}

/** The response of an endpoint. Any other response does not acknowledge a proof. */
interface Answer {
  readonly stored?: readonly string[]
  readonly refused?: readonly Refusal[]
}

interface Refusal {
  readonly key?: string
  readonly retry?: boolean
  readonly issues?: readonly { readonly path?: string; readonly message?: string }[]
}

/** The delay for proofs of earlier pages, so that they do not compete with the first load. */
const START_MS = 1000
/** A request that takes longer is aborted. */
const PATIENCE_MS = 15_000
/** For how long other tabs do not send a proof that this tab is sending. */
const LEASE_MS = 20_000
const FIRST_RETRY_MS = 5000
const LONGEST_RETRY_MS = 300_000
/** Tabs plan for the same time. This random delay spreads them, so that later tabs see what is already sent. */
const SPREAD_MS = 2000
/**
 * Browsers send 64 KiB from pages that close, and other requests of the page share that.
 *
 * Source: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
 */
const MOST_BYTES = 48_000

const JSON_TYPE = 'application/json'

const sinks = new Map<string, (proof: ConsentProof) => void>()

/**
 * Returns an `onDecision` that delivers every proof to an endpoint such as `createProofHandler` of
 * `react-consent-ui/server`. A proof is stored in the browser before it is sent, and deleted after the
 * endpoint has acknowledged it. If the page closes or the request fails, it is sent again later, on this page
 * or on the next one. The sink never throws and never delays the page. A second call with the same address
 * returns the same sink. `CookieTable` lists the storage of the queue.
 *
 * @example
 * <ConsentProvider config={consent} onDecision={proofSink('/api/proofs')}>
 */
export function proofSink(
  url: string,
  options: ProofSinkOptions = {},
): (proof: ConsentProof) => void {
  const { limit = 20, name = 'rcu-queue' } = options
  const id = `${name} ${url}`
  const known = sinks.get(id)
  if (known) return known

  const queue = createDeliveryQueue(name, hash(url), limit)
  let sending: Waiting[] = []
  let most = limit
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Sends the proofs that are due, and sets a timer for the others. */
  function deliver(): void {
    const now = Date.now()
    const due = queue
      .all()
      // After the clock was set back, `next` may be far in the future.
      .filter(({ next }) => next <= now || next > now + LONGEST_RETRY_MS * 2)
    const batch = fitting(due).slice(0, most)
    for (const one of batch) queue.put({ ...one, next: now + LEASE_MS })
    if (batch.length > 0) void send(batch)
    plan()
  }

  async function send(batch: readonly Waiting[]): Promise<void> {
    sending.push(...batch)
    const done = await post(batch)
    sending = sending.filter((one) => !batch.includes(one))
    queue.drop(done)
    for (const one of batch) {
      if (done.includes(one.key)) continue
      const pauseMs = Math.min(FIRST_RETRY_MS * 2 ** one.tries, LONGEST_RETRY_MS)
      // Random, so that not all visitors send at once when an endpoint is up again.
      const next = Date.now() + pauseMs * (1 + Math.random() / 2)
      queue.put({ ...one, tries: one.tries + 1, next })
    }
    plan()
  }

  function plan(): void {
    clearTimeout(timer)
    const waiting = queue.all()
    if (waiting.length === 0) return
    const next = Math.min(...waiting.map((one) => one.next))
    const pauseMs = Math.min(Math.max(next - Date.now(), 0), LONGEST_RETRY_MS)
    timer = setTimeout(deliver, pauseMs + Math.random() * SPREAD_MS)
  }

  /** Sends a batch, and returns the keys that the endpoint has stored or refused. */
  async function post(batch: readonly Waiting[]): Promise<readonly string[]> {
    const patience = new AbortController()
    const givingUp = setTimeout(() => patience.abort(), PATIENCE_MS)
    try {
      const body = bodyOf(batch)
      // Browsers limit the bytes of requests with keepalive. A proof that failed once may have exceeded the limit.
      const keepalive =
        new Blob([body]).size <= MOST_BYTES && batch.every(({ tries }) => tries === 0)
      const response = await fetch(url, { ...postOf(body, keepalive), signal: patience.signal })
      if (response.status === 413) {
        most = 1
        return batch.length > 1 ? [] : refuse({ key: batch[0]?.key ?? '' })
      }
      const { stored = [], refused = [] }: Answer = await response.json()
      return [...stored, ...refused.flatMap((one) => (one.retry ? [] : refuse(one)))]
    } catch {
      // No network, no response in time, or a response that is not from the endpoint.
      return []
    } finally {
      clearTimeout(givingUp)
    }
  }

  function refuse({ key = '', issues = [] }: Refusal): string[] {
    if (process.env.NODE_ENV !== 'production') {
      const { path = '', message = 'It is too large.' } = issues[0] ?? {}
      warnOnce(
        `${url} has refused a proof for good: ${[path, message].filter(Boolean).join(' ')} It is dropped, and nothing will show that decision. Give the endpoint the config that the page has.`,
      )
    }
    return [key]
  }

  function leave(): void {
    const canOutlive = 'keepalive' in Request.prototype
    const last = fitting([...(canOutlive ? [] : sending), ...queue.onlyHere()])
    if (last.length > 0) sendLast(bodyOf(last), canOutlive)
    // The next page sends them again at once: this page does not receive the response.
    for (const one of sending) queue.put({ ...one, next: 0 })
  }

  /** Sends a last request, without waiting for the response. */
  function sendLast(body: string, canOutlive: boolean): void {
    try {
      if (canOutlive) {
        fetch(url, postOf(body, true)).catch(() => {})
        return
      }
    } catch {
      // Some browsers refuse a request while the page closes.
    }
    // A beacon carries the visitor's cookies. Browsers send JSON with cookies to other origins only if those
    // allow credentials.
    navigator.sendBeacon?.(url, new Blob([body], { type: JSON_TYPE }))
  }

  const sink = (proof: ConsentProof) => {
    queue.add(proof)
    deliver()
  }
  // Visitors do not decide on a server.
  if (typeof document === 'undefined') return () => {}
  sinks.set(id, sink)
  listQueue({ storage: 'localStorage', name: `${name}-*`, days: QUEUE_DAYS })
  window.addEventListener('pagehide', leave)
  timer = setTimeout(deliver, START_MS + Math.random() * SPREAD_MS)
  return sink
}

function postOf(body: string, keepalive: boolean): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': JSON_TYPE },
    body,
    // The request continues after the page has closed.
    keepalive,
    // A proof must not identify the visitor.
    credentials: 'omit',
  }
}

function bodyOf(batch: readonly Waiting[]): string {
  return JSON.stringify(batch.map(({ key, proof }) => ({ key, proof })))
}

/** As many proofs as fit into one request, at least one. */
function fitting(waiting: readonly Waiting[]): readonly Waiting[] {
  let bytes = 0
  const end = waiting.findIndex((one, index) => {
    bytes += JSON.stringify(one).length
    return index > 0 && bytes > MOST_BYTES
  })
  return end < 0 ? waiting : waiting.slice(0, end)
}
