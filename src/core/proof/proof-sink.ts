import { hash } from '../config/short-key.js'
import { listQueue } from '../storage/listed-queues.js'
import { warnOnce } from '../warn-once.js'
import { createDeliveryQueue, QUEUE_DAYS, type Waiting } from './delivery-queue.js'
import type { ConsentProof } from './proof.js'

/** How a sink waits. */
export interface ProofSinkOptions {
  /** How many proofs may wait; beyond that the oldest is dropped. @default 20 */
  readonly limit?: number | undefined
  /** What its keys in `localStorage` begin with, and how it lists itself. @default 'rcu-queue' */
  readonly name?: string | undefined
}

/** What an endpoint answers; anything else is no acknowledgement. */
interface Answer {
  readonly stored?: readonly string[]
  readonly refused?: readonly Refusal[]
}

interface Refusal {
  readonly key?: string
  readonly retry?: boolean
  readonly issues?: readonly { readonly path?: string; readonly message?: string }[]
}

/** What earlier pages left waits until this one has had its turn. */
const START_MS = 1000
/** An endpoint that takes longer does not answer. */
const PATIENCE_MS = 15_000
/** For how long what is being sent is nobody else's. */
const LEASE_MS = 20_000
const FIRST_RETRY_MS = 5000
const LONGEST_RETRY_MS = 300_000
/** Tabs wait for the same moment: over this span they come one by one, and see who was first. */
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
 * Delivers every proof to an endpoint such as `createProofHandler` of `react-consent-ui/server`: once,
 * however often it takes. A proof is in the browser's storage before it is sent, and goes from there
 * once the endpoint says that it is kept; a page that closes, a server that is down and a network that
 * fails cost a later try, on this page or on the next. It never throws, waits for nothing and holds
 * nothing up; calling it again with the same address gives the same sink. What waits lists itself in
 * `CookieTable`.
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

  /** Sends what is due, and comes back for what is not. */
  function deliver(): void {
    const now = Date.now()
    const due = queue
      .all()
      // A clock that was set back would keep it waiting for as long.
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
      // Not all visitors at once, when an endpoint comes back.
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

  /** Sends them, and says which keys are done with. Waits no longer than it has patience. */
  async function post(batch: readonly Waiting[]): Promise<readonly string[]> {
    const patience = new AbortController()
    const givingUp = setTimeout(() => patience.abort(), PATIENCE_MS)
    try {
      const body = bodyOf(batch)
      // What failed once may have gone beyond what browsers allow.
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
      // No network, no answer in time, or an answer of something else than the endpoint.
      return []
    } finally {
      clearTimeout(givingUp)
    }
  }

  function refuse({ key = '', issues = [] }: Refusal): string[] {
    if (process.env.NODE_ENV !== 'production') {
      const { path = '', message = 'It is too large.' } = issues[0] ?? {}
      warnOnce(
        `${url} has refused a proof for good: ${[path, message].filter(Boolean).join(' ')} It is dropped, and nothing will show that decision. Give the endpoint the description that the page has.`,
      )
    }
    return [key]
  }

  function leave(): void {
    const canOutlive = 'keepalive' in Request.prototype
    const last = fitting([...(canOutlive ? [] : sending), ...queue.onlyHere()])
    if (last.length > 0) sendLast(bodyOf(last), canOutlive)
    // The next page asks at once what has become of them.
    for (const one of sending) queue.put({ ...one, next: 0 })
  }

  /** Sends what nobody is going to hear the answer to. */
  function sendLast(body: string, canOutlive: boolean): void {
    try {
      if (canOutlive) {
        fetch(url, postOf(body, true)).catch(() => {})
        return
      }
    } catch {
      // The page is too far gone for requests.
    }
    // With the visitor's cookies, as every beacon; and for that reason to this origin only.
    navigator.sendBeacon?.(url, new Blob([body], { type: JSON_TYPE }))
  }

  const sink = (proof: ConsentProof) => {
    queue.add(proof)
    deliver()
  }
  // Nobody decides on a server.
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
    // Goes on when the page has closed.
    keepalive,
    // Nobody there needs to know who this is.
    credentials: 'omit',
  }
}

function bodyOf(batch: readonly Waiting[]): string {
  return JSON.stringify(batch.map(({ key, proof }) => ({ key, proof })))
}

/** As many as one request carries, one at least. */
function fitting(waiting: readonly Waiting[]): readonly Waiting[] {
  let bytes = 0
  const end = waiting.findIndex((one, index) => {
    bytes += JSON.stringify(one).length
    return index > 0 && bytes > MOST_BYTES
  })
  return end < 0 ? waiting : waiting.slice(0, end)
}
