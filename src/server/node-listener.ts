import type { ProofAnswer } from './proof-handler.js'

/** The part of Node's `IncomingMessage` that is read. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end' | 'error' | 'close', listener: () => void): unknown
  pause(): unknown
  resume(): unknown
  destroy(): unknown
}

/** The part of Node's `ServerResponse` that is written. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(text: string): unknown
}

/** The headers that the endpoint reads. Others, and the address, are not passed on. */
const HEADERS = ['content-type', 'content-length', 'content-encoding', 'origin']

/** A refused body is read and dropped up to this size, because many senders read no answer before they have sent it all. */
const MOST_UNREAD_BYTES = 1_000_000

/**
 * Turns the function of `createProofHandler` into a listener for plain Node and Express. Put it before
 * middleware that reads bodies, such as `express.json()`. If the handler throws, the error is logged and
 * the answer is 500; the sender tries again.
 *
 * @example
 * createServer(toNodeListener(handler)).listen(3000)
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const body = bodyOf(incoming)
    const request = requestOf(incoming, body.stream)
    try {
      const response = request
        ? await handler(request)
        : turnDown(400, 'This method is not one of web requests. Send proofs by POST.')
      await send(response, outgoing)
    } catch (error) {
      console.error(
        'react-consent-ui: the handler passed to toNodeListener threw, so the proofs of this request were not stored. The client got a 500 and will try again. Fix the error below; it may come from your own onError.',
        error,
      )
      await send(turnDown(500, 'The proofs could not be stored. Try again later.'), outgoing)
    }
    // A connection reads its next request only after the body of this one.
    body.drop()
  }
}

async function send(response: Response, outgoing: NodeResponse): Promise<void> {
  const text = await response.text()
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value)
  })
  outgoing.end(text)
}

/** The same form as the answers of `createProofHandler`. */
function turnDown(status: number, error: string): Response {
  const answer: ProofAnswer = { error, stored: [], refused: [] }
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } })
}

function requestOf(
  { method = 'GET', headers: given }: NodeRequest,
  stream: Body,
): Request | undefined {
  const headers = HEADERS.flatMap((name): [string, string][] => {
    const value = given[name]
    return value === undefined ? [] : [[name, String(value)]]
  })
  const body = method === 'GET' || method === 'HEAD' ? null : stream
  // The standard requires `duplex` with a stream; TypeScript's DOM types lack it.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  try {
    return new Request('http://localhost/', init)
  } catch {
    // For example TRACE, which a web-standard Request refuses.
    return undefined
  }
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>>

/** A body as a stream, and a function that reads and drops the rest of it. */
function bodyOf(incoming: NodeRequest): { readonly stream: Body; drop(): void } {
  let unread: number | undefined
  const drop = () => {
    unread ??= 0
    incoming.resume()
  }
  const stream: Body = new ReadableStream({
    start: (controller) => {
      let isOpen = true
      const finish = (how: () => void) => () => {
        if (isOpen && unread === undefined) how()
        isOpen = false
      }
      incoming.on('data', (chunk) => {
        if (unread === undefined) {
          // A copy, because Node may reuse the memory.
          controller.enqueue(new Uint8Array(chunk))
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
        } else {
          unread += chunk.byteLength
          if (unread > MOST_UNREAD_BYTES) incoming.destroy()
        }
      })
      incoming.on(
        'end',
        finish(() => controller.close()),
      )
      const fail = finish(() => controller.error(new Error('The sender closed the connection.')))
      incoming.on('error', fail)
      incoming.on('close', fail)
    },
    pull: () => {
      incoming.resume()
    },
    cancel: drop,
  })
  return { stream, drop }
}
