import { Agent, createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { createProofHandler, type Delivery, toNodeListener } from 'react-consent-ui/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { shop } from './cookie-texts.js'
import { delivery } from './proofs.js'

const FAILURE = new Error('onError failed')

describe('toNodeListener', () => {
  const kept: Delivery[] = []
  let server: Server
  let port = 0
  beforeAll(async () => {
    const add = async (deliveries: readonly Delivery[]) => {
      kept.push(...deliveries)
    }
    const handler = createProofHandler({ config: shop, store: { add } })
    server = createServer(toNodeListener(handler))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    kept.length = 0
  })

  const send = (
    body: string,
    headers: Record<string, string> = {},
    method = 'POST',
    agent?: Agent,
  ) =>
    new Promise<[number | undefined, string]>((resolve, reject) => {
      const type = { 'content-type': 'application/json' }
      const options = { port, method, agent, headers: { ...type, ...headers } }
      const sending = request(options, (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve([response.statusCode, text]))
      })
      sending.on('error', reject)
      sending.end(body)
    })

  it('stores proofs in a plain Node server', async () => {
    const one = delivery()
    const [status, text] = await send(JSON.stringify(one))
    expect([status, JSON.parse(text)]).toEqual([200, { stored: [one.key], refused: [] }])
    expect(kept).toEqual([one])
  })

  it('reads a body that arrives in pieces', async () => {
    const one = delivery()
    const text = JSON.stringify(one)
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n')
    socket.write('content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n')
    for (const letter of text) socket.write(`1\r\n${letter}\r\n`)
    socket.write('0\r\n\r\n')
    let answer = ''
    for await (const chunk of socket) answer += chunk
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(kept).toEqual([one])
  })

  it('answers errors with the status of the handler', async () => {
    expect((await send('nonsense'))[0]).toBe(400)
    expect((await send('', {}, 'GET'))[0]).toBe(405)
    expect((await send('', {}, 'DELETE'))[0]).toBe(405)
    expect((await send('{}', { 'content-type': 'text/plain' }))[0]).toBe(415)
  })

  it('answers a method that a web Request refuses', async () => {
    const [status, text] = await send('', {}, 'TRACE')
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        error: 'This method is not one of web requests. Send proofs by POST.',
        stored: [],
        refused: [],
      },
    ])
  })

  it.each<[string, () => Promise<Response>, unknown]>([
    ['throws', () => Promise.reject(FAILURE), FAILURE],
    [
      'returns a response that was read before',
      async () => {
        const response = Response.json({})
        await response.text()
        return response
      },
      expect.any(TypeError),
    ],
  ])('answers 500 and logs the error if a handler %s', async (_, handler, why) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const listen = toNodeListener(handler)
    const outgoing = { statusCode: 0, setHeader: vi.fn(), end: vi.fn() }
    const incoming = Object.assign(Readable.from([]), { method: 'POST', headers: {} })
    await listen(incoming, outgoing)
    expect(outgoing.statusCode).toBe(500)
    expect(outgoing.setHeader).toHaveBeenCalledWith('content-type', 'application/json')
    expect(JSON.parse(outgoing.end.mock.calls[0]?.[0])).toEqual({
      error: 'The proofs could not be stored. Try again later.',
      stored: [],
      refused: [],
    })
    expect(log).toHaveBeenCalledExactlyOnceWith(
      'react-consent-ui: the handler passed to toNodeListener threw, so the proofs of this request were not stored. The client got a 500 and will try again. Fix the error below; it may come from your own onError.',
      why,
    )
    log.mockRestore()
  })

  it('refuses a body that is too large with an answer that its sender can read', async () => {
    const [status, text] = await send(' '.repeat(300_000), { 'transfer-encoding': 'chunked' })
    expect(status).toBe(413)
    expect(JSON.parse(text).error).toBe('Send at most 65536 bytes per request.')
  })

  it('reads the next request on a connection whose last request was refused', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const large = ' '.repeat(300_000)
    const refused = [
      await send(large, { 'content-length': '300000' }, 'POST', agent),
      await send(large, { 'content-type': 'text/plain' }, 'POST', agent),
      await send(large, {}, 'PUT', agent),
      await send(large, { 'transfer-encoding': 'chunked' }, 'POST', agent),
    ]
    expect(refused.map(([status]) => status)).toEqual([413, 415, 405, 413])
    expect((await send(JSON.stringify(delivery()), {}, 'POST', agent))[0]).toBe(200)
    agent.destroy()
  })

  it('closes the connection of a body that does not end', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n')
    socket.write('transfer-encoding: chunked\r\n\r\n')
    const piece = `8000\r\n${' '.repeat(0x8000)}\r\n`
    socket.on('error', () => {})
    await new Promise<void>((resolve) => {
      socket.on('close', () => resolve())
      const more = () => {
        while (!socket.destroyed && socket.write(piece));
      }
      socket.on('drain', more)
      socket.on('data', () => {})
      more()
    })
    expect(socket.bytesWritten).toBeLessThan(50_000_000)
    expect((await send(JSON.stringify(delivery())))[0]).toBe(200)
  })

  it('stores nothing of a sender that disconnects halfway', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n')
    await new Promise((resolve) => socket.write('content-length: 1000\r\n\r\n{"key":', resolve))
    socket.destroy()
    expect((await send(JSON.stringify(delivery())))[0]).toBe(200)
    expect(kept).toHaveLength(1)
  })
})
