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
 * Turns `createChoicesHandler` into a listener for plain Node and Express. Put it before whatever reads
 * bodies, such as `express.json()`.
 *
 * @example
 * createServer(toNodeListener(handler)).listen(3000)
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    try {
      const response = await handler(requestOf(incoming))
      outgoing.statusCode = response.status
      response.headers.forEach((value, name) => {
        outgoing.setHeader(name, value)
      })
      outgoing.end(await response.text())
    } catch {
      // Such as a method that no web-standard request may have.
      outgoing.statusCode = 400
      outgoing.end('')
    }
  }
}

function requestOf(incoming: NodeRequest): Request {
  const { method = 'GET' } = incoming
  const headers = HEADERS.flatMap((name): [string, string][] => {
    const value = incoming.headers[name]
    return value === undefined ? [] : [[name, String(value)]]
  })
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming)
  // The standard asks for `duplex` with a stream, and TypeScript's DOM does not know it.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return new Request('http://localhost/', init)
}

function bodyOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let unread: number | undefined
  return new ReadableStream({
    start: (controller) => {
      let isOpen = true
      const finish = (how: () => void) => () => {
        if (isOpen && unread === undefined) how()
        isOpen = false
      }
      incoming.on('data', (chunk) => {
        if (unread === undefined) {
          controller.enqueue(chunk)
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
    cancel: () => {
      unread = 0
      incoming.resume()
    },
  })
}
