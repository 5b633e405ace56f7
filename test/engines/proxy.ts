import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Hosts that Firefox contacts for itself. */
const OWN = /\.(mozilla\.(com|net|org)|firefox\.com)$/

export interface OutsideProxy {
  readonly port: number
  /** The other hosts that a page has asked for. */
  readonly hosts: string[]
  close(): void
}

/** Gets every request that does not go to localhost, notes its host, and answers that there is none. */
export async function startProxy(): Promise<OutsideProxy> {
  const hosts: string[] = []
  const note = (address: string) => {
    const { hostname } = new URL(address)
    if (!OWN.test(hostname)) hosts.push(hostname)
  }
  const server = createServer((incoming, outgoing) => {
    note(incoming.url ?? 'http://unknown')
    outgoing.writeHead(502).end()
  })
  server.on('connect', ({ url }, socket) => {
    note(`https://${url}`)
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  return { port: await listen(server, '127.0.0.1'), hosts, close: () => close(server) }
}

export interface Front {
  readonly address: string
  /** Holds scripts until `release` is called. */
  hold(): void
  release(): void
  close(): void
}

/** Passes requests on to a server, and can hold its scripts, as a slow network does. */
export async function startFront(target: string): Promise<Front> {
  let opened = Promise.resolve()
  let open = () => {}
  const pass: RequestListener = async (incoming, outgoing) => {
    if (incoming.url?.endsWith('.js')) await opened
    const { method, headers } = incoming
    const sending = request(target + incoming.url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    sending.on('error', () => outgoing.destroy())
    incoming.pipe(sending)
  }
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing))
  return {
    address: `http://localhost:${await listen(server, 'localhost')}`,
    hold: () => {
      opened = new Promise((resolve) => {
        open = resolve
      })
    },
    release: () => open(),
    close: () => close(server),
  }
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return (server.address() as AddressInfo).port
}

function close(server: Server): void {
  server.closeAllConnections()
  server.close()
}
