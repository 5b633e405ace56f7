import type { ProofAnswer } from './proof-handler.js'

/** As much of Node's `IncomingMessage` as is read. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end' | 'error' | 'close', listener: () => void): unknown
  pause(): unknown
  resume(): unknown
  destroy(): unknown
}

/** As much of Node's `ServerResponse` as is written. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(text: string): unknown
}

/** What the endpoint reads of a request; the rest, and the address, stay outside. */
const HEADERS = ['content-type', 'content-length', 'content-encoding', 'origin']

/** A body that is turned down is still taken in up to here, so that its sender reads the answer. */
const MOST_UNREAD_BYTES = 1_000_000

/**
 * Turns `createProofHandler` into a listener for plain Node and Express. Put it before whatever reads
 * bodies, such as `express.json()`.
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
        : turnDown(400, 'This is no request of the web. Send proofs by POST.')
      await send(response, outgoing)
    } catch (error) {
      console.error(
        'react-consent-ui: the handler given to toNodeListener failed. Nothing of this request is kept, and its sender was told to try again (500). Mend what is thrown here, such as by an onError of your own.',
        error,
      )
      await send(turnDown(500, 'Nothing could be kept just now. Try again.'), outgoing)
    }
    // The connection takes no other request before this one is over.
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

/** In the words of the endpoint. */
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
  // The standard asks for `duplex` with a stream, and TypeScript's DOM does not know it.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  try {
    return new Request('http://localhost/', init)
  } catch {
    // Such as a method that no web-standard request may have.
    return undefined
  }
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>>

/** A body as a stream, and a way to take in what is left of it once nobody reads any more. */
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
          // A copy: Node may use the memory again.
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
      const fail = finish(() => controller.error(new Error('The sender has gone.')))
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
