import type { ConsentConfig } from '../core/config/config.js'
import { parseDelivery, type Refusal } from './parse-delivery.js'
import type { Delivery, ProofStore } from './proof-store.js'
import { readBody } from './read-body.js'

/** The options of `createProofHandler`. */
export interface ProofHandlerOptions {
  /** The config that the ids of a proof are compared with. */
  readonly config: ConsentConfig
  /** The store for accepted proofs. */
  readonly store: Pick<ProofStore, 'add'>
  /**
   * Other origins whose pages may send proofs here: `['https://www.example.com']`. For these, the answers
   * carry the CORS headers and `OPTIONS` is answered with 204; for all others `OPTIONS` gets 405.
   *
   * @default [], the endpoint's own origin only
   */
  readonly allowedOrigins?: readonly string[] | undefined
  /** The longest body that is read, in bytes. @default 65536, the most that browsers send from a closing page */
  readonly maxBytes?: number | undefined
  /** The most proofs in one body. @default 50 */
  readonly maxDeliveries?: number | undefined
  /** Called with the error of a store that failed. The sender only gets a 503. @default console.error */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** The JSON body of every answer, except the empty one to `OPTIONS`. */
export interface ProofAnswer {
  /** The keys of the proofs that are stored. The sender can delete them. */
  readonly stored: readonly string[]
  /** The proofs that are not stored, and why. */
  readonly refused: readonly Refusal[]
  /** A message for developers, absent if all proofs are stored. */
  readonly error?: string | undefined
}

/** The `Retry-After` of a store that failed. */
const RETRY_SECONDS = '30'

/**
 * Creates the endpoint that proofs are sent to: a function from a web-standard `Request` to a `Response`.
 * A body is one `{ key, proof }`, or an array of them. A proof is acknowledged once the store has it. A key
 * that is sent again is acknowledged again and stored once. Of a request only the method, the origin, the
 * content type and encoding, and the body are read: no address, no cookie, no user agent.
 *
 * | status | when |
 * | --- | --- |
 * | 200 | all proofs are stored |
 * | 204 | `OPTIONS` from one of `allowedOrigins` (a preflight) |
 * | 400 | the body is not JSON in UTF-8, or a proof has a wrong form; the right ones are stored |
 * | 405 | neither `POST` nor a preflight; `Allow: POST` |
 * | 409 | a proof has a newer revision or ids that are not declared here, as during a release |
 * | 413 | more than `maxBytes` or `maxDeliveries` |
 * | 415 | the type is not `application/json`, or the body is compressed (`Content-Encoding`) |
 * | 503 | the store failed; `Retry-After: 30` |
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
    // An HTML form cannot send this type, so a page of another origin needs a preflight first.
    if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      return turnDown(415, 'Send proofs as application/json.')
    }
    if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? '')) {
      return turnDown(415, 'Send the body uncompressed, without Content-Encoding.')
    }
    const body = await readBody(request, maxBytes)
    switch (body.outcome) {
      case 'too large':
        return turnDown(413, `Send at most ${maxBytes} bytes per request.`)
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
      return turnDown(413, `Send at most ${maxDeliveries} proofs per request.`)
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
      return turnDown(503, 'The proofs could not be stored. Try again later.', more)
    }
    const stored = deliveries.map(({ key }) => key)
    if (refused.length === 0) return { status: 200, answer: { stored, refused } }
    const error = `${refused.length} of ${given.length} proofs cannot be stored.`
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
