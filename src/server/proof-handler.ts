import type { ConsentConfig } from '../core/config/config.js'
import { parseDelivery, type Refusal } from './parse-delivery.js'
import type { Delivery, ProofStore } from './proof-store.js'
import { readBody } from './read-body.js'

/** What an endpoint for proofs is made with. */
export interface ProofHandlerOptions {
  /** The description, which the proofs are compared with. */
  readonly config: ConsentConfig
  /** Where they are kept. */
  readonly store: Pick<ProofStore, 'add'>
  /** The origins of other sites of yours that send here: `https://www.example.com`. @default this one only */
  readonly allowedOrigins?: readonly string[] | undefined
  /** The longest body that is read. @default 65536, what browsers send from a page that closes */
  readonly maxBytes?: number | undefined
  /** The most proofs in one body. @default 50 */
  readonly maxDeliveries?: number | undefined
  /** Hears why a store failed; the sender only learns that it shall try again. @default console.error */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** What the endpoint answers, as JSON. */
export interface ProofAnswer {
  /** The keys of what is kept for good; their sender forgets them now. */
  readonly stored: readonly string[]
  /** What is not, and why. */
  readonly refused: readonly Refusal[]
  /** What was wrong, for whoever reads it. */
  readonly error?: string | undefined
}

/** How long a sender leaves a store alone that has failed. */
const RETRY_SECONDS = '30'

/**
 * Makes the endpoint that proofs are sent to, as a function from a web-standard request to its answer.
 * A body is one `{ key, proof }`, or an array of them. What is acknowledged has been kept; a key that
 * comes again is acknowledged again and kept once. It reads nothing of a request but method, origin,
 * kind and body: no address, no cookie, no browser's name.
 *
 * @example
 * export const POST = createProofHandler({ config: consent, store })
 */
export function createProofHandler({
  config,
  store,
  allowedOrigins = [],
  maxBytes = 65_536,
  maxDeliveries = 50,
  onError = console.error,
}: ProofHandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const origin = request.headers.get('origin')
    const isAllowed = origin !== null && allowedOrigins.includes(origin)
    const headers = {
      'cache-control': 'no-store',
      ...(allowedOrigins.length > 0 && { vary: 'Origin' }),
      ...(isAllowed && { 'access-control-allow-origin': origin }),
    }
    if (request.method === 'OPTIONS' && isAllowed) {
      const preflight = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
      }
      return new Response(null, { status: 204, headers: { ...headers, ...preflight } })
    }
    const { status, answer, more } = await take(request)
    return Response.json(answer, { status, headers: { ...headers, ...more } })
  }

  async function take(request: Request): Promise<Taken> {
    if (request.method !== 'POST') {
      return turnDown(405, 'Send proofs by POST.', { allow: 'POST' })
    }
    // A type that no form can send, so that pages of others need to be allowed first.
    if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      return turnDown(415, 'Send proofs as application/json.')
    }
    if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? '')) {
      return turnDown(415, 'Send proofs as they are, in no encoding.')
    }
    const body = await readBody(request, maxBytes)
    switch (body.outcome) {
      case 'too large':
        return turnDown(413, `Send ${maxBytes} bytes at most, in several requests.`)
      case 'not JSON':
        return turnDown(400, 'The body is not JSON in UTF-8.')
      case 'read':
        return keep(body.value)
      default:
        return body satisfies never
    }
  }

  async function keep(value: unknown): Promise<Taken> {
    const isBatch = Array.isArray(value)
    const given: readonly unknown[] = isBatch ? value : [value]
    if (given.length > maxDeliveries) {
      return turnDown(413, `Send ${maxDeliveries} proofs at most, in several requests.`)
    }
    const deliveries: Delivery[] = []
    const refused: Refusal[] = []
    for (const [index, one] of given.entries()) {
      const parsed = parseDelivery(one, isBatch ? `[${index}]` : '', config)
      if ('delivery' in parsed) deliveries.push(parsed.delivery)
      else refused.push(parsed.refusal)
    }
    try {
      await store.add(deliveries)
    } catch (error) {
      onError(error)
      const more = { 'retry-after': RETRY_SECONDS }
      return turnDown(503, 'Nothing could be kept just now. Try again.', more)
    }
    const stored = deliveries.map(({ key }) => key)
    if (refused.length === 0) return { status: 200, answer: { stored, refused } }
    const error = `${refused.length} of ${given.length} proofs cannot be kept.`
    const status = refused.every(({ retry }) => retry) ? 409 : 400
    return { status, answer: { error, stored, refused } }
  }
}

interface Taken {
  readonly status: number
  readonly answer: ProofAnswer
  readonly more?: Readonly<Record<string, string>> | undefined
}

function turnDown(status: number, error: string, more?: Taken['more']): Taken {
  return { status, answer: { error, stored: [], refused: [] }, more }
}
