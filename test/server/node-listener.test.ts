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

  it('takes proofs in a plain Node server', async () => {
    const one = delivery()
    const [status, text] = await send(JSON.stringify(one))
    expect([status, JSON.parse(text)]).toEqual([200, { stored: [one.key], refused: [] }])
    expect(kept).toEqual([one])
  })

  it('takes a body that comes in pieces', async () => {
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

  it('answers what is wrong, with its headers', async () => {
    expect((await send('nonsense'))[0]).toBe(400)
    expect((await send('', {}, 'GET'))[0]).toBe(405)
    expect((await send('', {}, 'DELETE'))[0]).toBe(405)
    expect((await send('{}', { 'content-type': 'text/plain' }))[0]).toBe(415)
  })

  it('answers a method that no web request may have', async () => {
    const [status, text] = await send('', {}, 'TRACE')
    expect([status, JSON.parse(text)]).toEqual([
      400,
      { error: 'This is no request of the web. Send proofs by POST.', stored: [], refused: [] },
    ])
  })

  it.each<[string, () => Promise<Response>, unknown]>([
    ['throws', () => Promise.reject(FAILURE), FAILURE],
    [
      'answers what was read before',
      async () => {
        const response = Response.json({})
        await response.text()
        return response
      },
      expect.any(TypeError),
    ],
  ])('asks for another try, and says why, where a handler %s', async (_, handler, why) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const listen = toNodeListener(handler)
    const outgoing = { statusCode: 0, setHeader: vi.fn(), end: vi.fn() }
    const incoming = Object.assign(Readable.from([]), { method: 'POST', headers: {} })
    await listen(incoming, outgoing)
    expect(outgoing.statusCode).toBe(500)
    expect(outgoing.setHeader).toHaveBeenCalledWith('content-type', 'application/json')
    expect(JSON.parse(outgoing.end.mock.calls[0]?.[0])).toEqual({
      error: 'Nothing could be kept just now. Try again.',
      stored: [],
      refused: [],
    })
    expect(log).toHaveBeenCalledExactlyOnceWith(
      'react-consent-ui: the handler given to toNodeListener failed. Nothing of this request is kept, and its sender was told to try again (500). Mend what is thrown here, such as by an onError of your own.',
      why,
    )
    log.mockRestore()
  })

  it('turns a body down that is too large, in words that its sender can read', async () => {
    const [status, text] = await send(' '.repeat(300_000), { 'transfer-encoding': 'chunked' })
    expect(status).toBe(413)
    expect(JSON.parse(text).error).toBe('Send 65536 bytes at most, in several requests.')
  })

  it('takes the next request on a connection that has just been turned down', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const large = ' '.repeat(300_000)
    const turnedDown = [
      await send(large, { 'content-length': '300000' }, 'POST', agent),
      await send(large, { 'content-type': 'text/plain' }, 'POST', agent),
      await send(large, {}, 'PUT', agent),
      await send(large, { 'transfer-encoding': 'chunked' }, 'POST', agent),
    ]
    expect(turnedDown.map(([status]) => status)).toEqual([413, 415, 405, 413])
    expect((await send(JSON.stringify(delivery()), {}, 'POST', agent))[0]).toBe(200)
    agent.destroy()
  })

  it('hangs up on a body that does not end', async () => {
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

  it('keeps nothing of a sender who leaves halfway', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n')
    await new Promise((resolve) => socket.write('content-length: 1000\r\n\r\n{"key":', resolve))
    socket.destroy()
    expect((await send(JSON.stringify(delivery())))[0]).toBe(200)
    expect(kept).toHaveLength(1)
  })
})
