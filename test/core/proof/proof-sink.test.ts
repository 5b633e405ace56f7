import type { ConsentProof, ProofSinkOptions } from 'react-consent-ui/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, NOW, openPage, Page, pass } from '../page.js'

const page = freshPage()

const ID = '2f1d4b1c-8a51-4d5c-9a53-0d1e9f4c7b11'
const proof = (different: Partial<ConsentProof> = {}) =>
  ({ id: ID, action: 'accept-all', previousId: null, ...different }) as ConsentProof

interface Sent {
  url: string
  init: RequestInit
  keys: string[]
  proofs: ConsentProof[]
}

type Answer = (sent: Sent) => Response | Promise<Response>

const stored: Answer = ({ keys }) => Response.json({ stored: keys, refused: [] })
const down: Answer = () => new Response('Bad gateway', { status: 502 })
/** Never resolves, unless the request is aborted. */
const hanging: Answer = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })

let answer: Answer
let sent: Sent[]
beforeEach(() => {
  answer = stored
  sent = []
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const deliveries: { key: string; proof: ConsentProof }[] = JSON.parse(String(init.body))
    const one = {
      url,
      init,
      keys: deliveries.map(({ key }) => key),
      proofs: deliveries.map((each) => each.proof),
    }
    sent.push(one)
    return answer(one)
  })
})

/** The sink of a page that was just opened, in this tab or in another. */
async function open(options?: ProofSinkOptions) {
  vi.resetModules()
  const { proofSink } = await import('react-consent-ui/core')
  return proofSink('/api/proofs', options)
}

/** Takes the timers of a page that is gone; the clock goes on. */
function stopTime() {
  const now = Date.now()
  vi.clearAllTimers()
  vi.setSystemTime(now)
}

/** Closes the page and opens the next one of the same visitor. */
async function leave(options?: ProofSinkOptions) {
  page.current.window.dispatchEvent(new Event('pagehide'))
  stopTime()
  const next = new Page('https://www.shop.example/next')
  Object.defineProperty(next.window, 'localStorage', { value: page.current.window.localStorage })
  page.current = next
  openPage(next)
  return open(options)
}

const queue = () => Object.values(page.current.window.localStorage).map(String)
const warnings = () => vi.mocked(console.warn).mock.calls.map(([text]) => String(text))
const MINUTE = 60_000

describe('proofSink', () => {
  it('sends a proof at once, in a request that outlives the page and says nothing of the visitor', async () => {
    const sink = await open()
    sink(proof())
    await pass(0)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.url).toBe('/api/proofs')
    expect(sent[0]?.proofs).toEqual([proof()])
    expect(sent[0]?.keys).toEqual([
      expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
    ])
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      keepalive: true,
      credentials: 'omit',
    })
  })

  it('forgets a proof and its key once it is acknowledged', async () => {
    const sink = await open()
    answer = (request) => {
      expect(queue().join()).toContain(request.keys[0])
      return stored(request)
    }
    sink(proof())
    sink(proof({ id: null, previousId: ID, action: 'withdraw' }))
    await pass(0)
    expect(sent).toHaveLength(2)
    expect(queue()).toEqual([])
    await pass(DAY)
    await leave()
    await pass(MINUTE)
    expect(sent).toHaveLength(2)
  })

  it('gives every decision a key of its own', async () => {
    const sink = await open()
    sink(proof())
    sink(proof())
    await pass(0)
    expect(new Set(sent.flatMap(({ keys }) => keys)).size).toBe(2)
  })

  it('is one sink for one address, however often a page renders', async () => {
    vi.resetModules()
    const { proofSink } = await import('react-consent-ui/core')
    expect(proofSink('/api/proofs')).toBe(proofSink('/api/proofs'))
    expect(proofSink('/api/proofs')).not.toBe(proofSink('/api/other', { name: 'other' }))
  })

  it('does nothing on a server', async () => {
    vi.stubGlobal('document', undefined)
    vi.stubGlobal('window', undefined)
    const sink = await open()
    sink(proof())
    await pass(DAY)
    expect(sent).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('an endpoint that does not take it', () => {
  const cases: [string, Answer][] = [
    ['is down', down],
    ['hangs', hanging],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'throws',
      () => {
        throw new TypeError('no')
      },
    ],
    ['is not there yet', () => new Response('Not found', { status: 404 })],
    ['is another server that answers 200', () => new Response('<!doctype html>')],
    ['answers in other words', () => Response.json({ ok: true })],
    ['answers nothing', () => Response.json(null)],
    ['answers nonsense', () => Response.json({ stored: 7, refused: { length: 9 } })],
    [
      'wants to be asked again',
      ({ keys }) =>
        Response.json(
          { stored: [], refused: keys.map((key) => ({ key, retry: true })) },
          { status: 409 },
        ),
    ],
  ]
  it.each(cases)('because it %s gets the same again, later', async (_, failing) => {
    const sink = await open()
    answer = failing
    sink(proof())
    await pass(MINUTE)
    expect(sent.length).toBeGreaterThan(1)
    answer = stored
    await pass(10 * MINUTE)
    expect(new Set(sent.flatMap(({ keys }) => keys)).size).toBe(1)
    expect(queue()).toEqual([])
    expect(warnings()).toEqual([])
  })

  it('is not waited for longer than it takes to answer', async () => {
    const sink = await open()
    answer = hanging
    sink(proof())
    await pass(14_000)
    expect(sent[0]?.init.signal?.aborted).toBe(false)
    await pass(2000)
    expect(sent[0]?.init.signal?.aborted).toBe(true)
  })

  it('is asked less and less often', async () => {
    const sink = await open()
    answer = down
    sink(proof())
    await pass(5 * MINUTE)
    const first = sent.length
    await pass(60 * MINUTE)
    expect(first).toBeLessThanOrEqual(7)
    expect(sent.length - first).toBeLessThanOrEqual(14)
    expect(sent.length - first).toBeGreaterThanOrEqual(6)
  })

  it('gets what earlier pages could not deliver from the next one, once', async () => {
    answer = down
    const sink = await open()
    sink(proof())
    await pass(0)
    answer = stored
    await leave()
    await pass(10 * MINUTE)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.keys).toEqual(sent[0]?.keys)
    expect(sent[1]?.proofs).toEqual([proof()])
    expect(queue()).toEqual([])
  })

  it('is asked by the next page at once what became of a request that was under way', async () => {
    answer = hanging
    const sink = await open()
    sink(proof())
    await pass(0)
    answer = stored
    await leave()
    await pass(3000)
    expect(sent).toHaveLength(2)
    expect(queue()).toEqual([])
  })

  it('does not delay the next decision', async () => {
    answer = hanging
    const sink = await open()
    sink(proof())
    answer = stored
    sink(proof({ action: 'withdraw' }))
    await pass(0)
    expect(sent.map(({ proofs }) => proofs.map(({ action }) => action))).toEqual([
      ['accept-all'],
      ['withdraw'],
    ])
  })

  it('is not blamed on a clock that was set back', async () => {
    answer = down
    const sink = await open()
    sink(proof())
    await pass(0)
    vi.setSystemTime(NOW - 20 * DAY)
    answer = stored
    await leave()
    await pass(MINUTE)
    expect(queue()).toEqual([])
  })
})

describe('a proof that is refused', () => {
  it('for good is dropped, and pointed out', async () => {
    const sink = await open()
    const issues = [{ path: '[0].proof.gpc', message: 'use true or false.' }]
    answer = ({ keys }) =>
      Response.json(
        { stored: [], refused: [{ key: keys[0], retry: false, issues }] },
        { status: 400 },
      )
    sink(proof())
    await pass(0)
    expect(queue()).toEqual([])
    expect(warnings()).toEqual([
      'react-consent-ui: /api/proofs has refused a proof for good: [0].proof.gpc use true or false. It is dropped, and nothing will show that decision. Give the endpoint the config that the page has.',
    ])
  })

  it('takes no other with it', async () => {
    answer = down
    const sink = await open()
    sink(proof())
    await pass(1)
    sink(proof({ id: null }))
    await pass(1)
    answer = ({ keys }) =>
      Response.json({ stored: keys.slice(1), refused: [{ key: keys[0] }] }, { status: 400 })
    vi.setSystemTime(NOW + DAY)
    await leave()
    await pass(10 * MINUTE)
    expect(sent.at(-1)?.keys).toHaveLength(2)
    expect(queue()).toEqual([])
  })

  it('with others as too large is sent alone', async () => {
    // Both are due in the same moment.
    vi.spyOn(Math, 'random').mockReturnValue(0)
    answer = down
    const sink = await open()
    sink(proof())
    sink(proof({ id: null }))
    await pass(0)
    answer = (request) =>
      request.keys.length > 1 ? new Response(null, { status: 413 }) : stored(request)
    await leave()
    await pass(60 * MINUTE)
    expect(queue()).toEqual([])
    expect(warnings()).toEqual([])
  })

  it('alone as too large is dropped, and pointed out', async () => {
    const sink = await open()
    answer = () => new Response(null, { status: 413 })
    sink(proof())
    await pass(0)
    expect(queue()).toEqual([])
    expect(warnings()).toEqual([expect.stringContaining('It is too large.')])
  })
})

describe('the queue', () => {
  it('sends together what waits, and no more than a closing page may send', async () => {
    answer = down
    const sink = await open()
    const services = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`service-${index}`, true]),
    )
    for (let count = 0; count < 6; count++) sink(proof({ services }))
    await pass(0)
    sent = []
    answer = stored
    await leave()
    await pass(10 * MINUTE)
    expect(sent.flatMap(({ keys }) => keys)).toHaveLength(6)
    expect(sent.map(({ keys }) => keys.length)).not.toContain(6)
    for (const { init } of sent) expect(String(init.body).length).toBeLessThan(64 * 1024)
  })

  it('drops the oldest beyond its limit, and points it out', async () => {
    answer = down
    const sink = await open({ limit: 2 })
    for (const locale of ['fr', 'de', 'it']) {
      sink(proof({ locale }))
      await pass(1)
    }
    expect(queue()).toHaveLength(2)
    answer = stored
    sent = []
    await pass(10 * MINUTE)
    expect(sent.flatMap(({ proofs }) => proofs.map(({ locale }) => locale)).sort()).toEqual([
      'de',
      'it',
    ])
    expect(warnings()).toEqual([
      'react-consent-ui: more than 2 proofs have waited to be delivered, or one for more than 30 days. The oldest is dropped, and nothing will show that decision. See that the address given to proofSink answers.',
    ])
  })

  it('keeps nothing longer than it says', async () => {
    answer = down
    const sink = await open()
    sink(proof())
    await pass(0)
    vi.setSystemTime(NOW + 31 * DAY)
    sent = []
    await leave()
    await pass(MINUTE)
    expect(sent).toEqual([])
    expect(queue()).toEqual([])
  })

  it('is not irritated by what others have written', async () => {
    const { localStorage } = page.current.window
    const entries = ['', 'null', '{', '[]', '{"proof":1}', '{"since":"x","proof":{}}']
    for (const [index, text] of entries.entries()) {
      localStorage.setItem(`rcu-queue-${index}`, text)
    }
    localStorage.setItem('rcu', 'ours')
    const sink = await open()
    sink(proof())
    await pass(MINUTE)
    expect(sent.map(({ proofs }) => proofs)).toEqual([[proof()]])
    expect(localStorage.getItem('rcu')).toBe('ours')
  })

  it('is sent by one of several tabs', async () => {
    answer = hanging
    const first = await open()
    await open()
    await open()
    first(proof())
    await pass(10_000)
    expect(sent).toHaveLength(1)
  })

  it('goes on in another tab when one is gone without a word', async () => {
    answer = () => new Promise(() => {})
    const first = await open()
    first(proof())
    await pass(0)
    stopTime()
    answer = stored
    await open()
    await pass(MINUTE)
    expect(sent).toHaveLength(2)
    expect(queue()).toEqual([])
  })
})

describe('storage', () => {
  const ways: [string, () => void][] = [
    [
      'throws',
      () => {
        vi.spyOn(
          Object.getPrototypeOf(page.current.window.localStorage),
          'setItem',
        ).mockImplementation(() => {
          throw new DOMException('Full', 'QuotaExceededError')
        })
      },
    ],
    [
      'keeps nothing',
      () => {
        vi.spyOn(
          Object.getPrototypeOf(page.current.window.localStorage),
          'setItem',
        ).mockImplementation(() => {})
      },
    ],
    [
      'is denied',
      () => {
        vi.stubGlobal(
          'localStorage',
          new Proxy(
            {},
            {
              get: () => {
                throw new DOMException('Denied', 'SecurityError')
              },
              ownKeys: () => {
                throw new DOMException('Denied', 'SecurityError')
              },
            },
          ),
        )
      },
    ],
    ['is not there', () => vi.stubGlobal('localStorage', undefined)],
  ]
  it.each(ways)('that %s costs a later try on this page, and nothing else', async (_, refuse) => {
    refuse()
    answer = down
    const sink = await open()
    sink(proof())
    await pass(0)
    answer = stored
    await pass(10 * MINUTE)
    expect(sent.length).toBeGreaterThan(1)
    const keys = sent.flatMap((each) => each.keys)
    expect(new Set(keys).size).toBe(1)
    await pass(DAY)
    expect(sent).toHaveLength(keys.length)
  })

  /** A page whose browser stores nothing, and whose endpoint is down, has closed. */
  async function closed() {
    vi.stubGlobal('localStorage', undefined)
    const sendBeacon = vi.fn((_url: string, _body: Blob) => true)
    Object.assign(page.current.navigator, { sendBeacon })
    answer = down
    const sink = await open()
    sink(proof())
    await pass(0)
    const [first] = sent
    sent = []
    page.current.window.dispatchEvent(new Event('pagehide'))
    const deliveries = [{ key: first?.keys[0], proof: proof() }]
    return {
      sendBeacon,
      deliveries,
      close: () => page.current.window.dispatchEvent(new Event('pagehide')),
    }
  }

  it('that refuses still sends on page close, without data about the visitor', async () => {
    const { sendBeacon, deliveries } = await closed()
    expect(sendBeacon).not.toHaveBeenCalled()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.url).toBe('/api/proofs')
    expect(sent[0]?.init).toMatchObject({ keepalive: true, credentials: 'omit' })
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual(deliveries)
  })

  it.each([
    ['requests do not outlive a page', () => vi.stubGlobal('Request', class {})],
    [
      'none can be made any more',
      () =>
        vi.stubGlobal('fetch', () => {
          throw new TypeError('The page is gone.')
        }),
    ],
  ])('leaves it to a beacon where %s', async (_, prevent) => {
    const { sendBeacon, deliveries, close } = await closed()
    prevent()
    close()
    expect(sendBeacon).toHaveBeenCalledOnce()
    const [url, body] = sendBeacon.mock.calls[0] ?? []
    expect([url, body?.type]).toEqual(['/api/proofs', 'application/json'])
    expect(JSON.parse((await body?.text()) ?? '')).toEqual(deliveries)
  })

  it('leaves no more than a closing page may send', async () => {
    vi.stubGlobal('localStorage', undefined)
    answer = down
    const sink = await open()
    const services = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`service-${index}`, true]),
    )
    for (let count = 0; count < 6; count++) sink(proof({ services }))
    await pass(0)
    sent = []
    page.current.window.dispatchEvent(new Event('pagehide'))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.proofs.length).toBeGreaterThan(1)
    expect(String(sent[0]?.init.body).length).toBeLessThan(64 * 1024)
  })
})

describe('a page that closes', () => {
  it('sends nothing twice where requests outlive it', async () => {
    const sendBeacon = vi.fn()
    Object.assign(page.current.navigator, { sendBeacon })
    answer = hanging
    const sink = await open()
    sink(proof())
    await pass(0)
    page.current.window.dispatchEvent(new Event('pagehide'))
    expect(sendBeacon).not.toHaveBeenCalled()
  })

  it('sends what is under way by beacon where they do not', async () => {
    vi.stubGlobal('Request', class {})
    const sendBeacon = vi.fn((_url: string, _body: Blob) => true)
    Object.assign(page.current.navigator, { sendBeacon })
    answer = hanging
    const sink = await open()
    sink(proof())
    await pass(0)
    page.current.window.dispatchEvent(new Event('pagehide'))
    expect(sendBeacon).toHaveBeenCalledOnce()
  })
})

describe('two sinks of a site', () => {
  it('send each its own, on the next page too', async () => {
    answer = down
    const first = await open()
    const { proofSink } = await import('react-consent-ui/core')
    const second = proofSink('https://records.example/proofs')
    first(proof({ locale: 'fr' }))
    second(proof({ locale: 'de' }))
    await pass(0)
    answer = stored
    await leave()
    const next = await import('react-consent-ui/core')
    next.proofSink('https://records.example/proofs')
    await pass(10 * MINUTE)
    const where = sent.map(({ url, proofs }) => [url, ...proofs.map(({ locale }) => locale)])
    const [here, there] = [
      ['/api/proofs', 'fr'],
      ['https://records.example/proofs', 'de'],
    ]
    expect(where.sort()).toEqual([here, here, there, there])
    expect(queue()).toEqual([])
  })

  it('forget in time what waits for an address that the site has given up', async () => {
    answer = down
    const { proofSink } = await import('react-consent-ui/core')
    proofSink('/api/old')(proof())
    await pass(0)
    vi.setSystemTime(NOW + 29 * DAY)
    sent = []
    answer = stored
    const sink = await leave({ limit: 1 })
    sink(proof({ locale: 'fr' }))
    await pass(MINUTE)
    expect(sent.map(({ url }) => url)).toEqual(['/api/proofs'])
    expect(queue()).toHaveLength(1)
    vi.setSystemTime(NOW + 31 * DAY)
    await leave()
    await pass(MINUTE)
    expect(queue()).toEqual([])
  })
})

it('keeps nothing of a visitor who withdrew, once that is delivered', async () => {
  const { proofSink, createConsentStore } = await import('react-consent-ui/core')
  const { shop } = await import('../shop.js')
  answer = down
  const store = createConsentStore(shop, { onDecision: proofSink('/api/withdrawn') })
  store.start()
  await store.acceptAll()
  await pass(0)
  const { id } = store.getState().record ?? {}
  await store.withdraw()
  await pass(0)
  const left = () => [...queue(), page.current.document.cookie].join()
  expect(left()).toContain(id)
  answer = stored
  await pass(30 * MINUTE)
  expect(sent.flatMap(({ proofs }) => proofs.map((one) => one.previousId))).toContain(id)
  expect(left()).not.toContain(id)
})
