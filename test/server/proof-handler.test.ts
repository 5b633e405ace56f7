import {
  createProofHandler,
  type Delivery,
  type ProofHandlerOptions,
} from 'react-consent-ui/server'
import { describe, expect, it, vi } from 'vitest'
import { shop } from './cookie-texts.js'
import { delivery, proof, withdrawal } from './proofs.js'

const KEY = '6f0f0d2e-52a8-4a3c-8f4e-1f5f0a0a7c01'

/** An endpoint, and what it passed to its store. */
function endpoint(options: Partial<ProofHandlerOptions> = {}) {
  const kept: Delivery[] = []
  const add = vi.fn(async (deliveries: readonly Delivery[]) => {
    kept.push(...deliveries)
  })
  const handle = createProofHandler({ config: shop, store: { add }, ...options })
  return { handle, kept, add }
}

interface Sent {
  headers?: Record<string, string>
  body?: BodyInit
  /** Node requires it with a stream. */
  duplex?: string
}

function request(body: unknown, { headers, ...init }: Sent = {}): Request {
  return new Request('https://www.shop.example/api/proofs', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}

/** The status and the body of an answer. */
async function answer(response: Response) {
  return [response.status, await response.json()]
}

/** The status and the issues for a proof with these fields. */
async function issuesOf(different: object) {
  const { handle, kept } = endpoint()
  const sent = { key: KEY, proof: { ...proof(), ...different } }
  const response = await handle(request(sent))
  const { refused } = await response.json()
  expect(kept).toEqual([])
  return [
    response.status,
    ...refused[0].issues.map(({ path, message }: Record<string, string>) => `${path}: ${message}`),
  ]
}

describe('the endpoint', () => {
  it('stores a proof and acknowledges it', async () => {
    const { handle, kept } = endpoint()
    const one = delivery(proof(), KEY)
    expect(await answer(await handle(request(one)))).toEqual([200, { stored: [KEY], refused: [] }])
    expect(kept).toEqual([one])
  })

  it('stores several proofs of one body', async () => {
    const { handle, kept } = endpoint()
    const several = [delivery(), delivery(withdrawal())]
    const response = await handle(request(several))
    expect(await answer(response)).toEqual([
      200,
      { stored: several.map(({ key }) => key), refused: [] },
    ])
    expect(kept).toEqual(several)
  })

  it('answers only after the store is done', async () => {
    const order: string[] = []
    const add = async () => {
      // As long as a store may take.
      for (let turn = 0; turn < 100; turn++) await null
      order.push('kept')
    }
    const { handle } = endpoint({ store: { add } })
    await handle(request(delivery()))
    order.push('answered')
    expect(order).toEqual(['kept', 'answered'])
  })

  it('answers 503 without the cause if the store fails', async () => {
    const onError = vi.fn()
    const failure = new Error('connect ECONNREFUSED 10.0.0.7:5432')
    const { handle } = endpoint({ onError, store: { add: () => Promise.reject(failure) } })
    const response = await handle(request(delivery()))
    expect(response.headers.get('retry-after')).toBe('30')
    expect(await answer(response)).toEqual([
      503,
      { error: 'The proofs could not be stored. Try again later.', stored: [], refused: [] },
    ])
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure)
  })

  it('stores the right proofs of a body that has wrong ones, too', async () => {
    const { handle, kept } = endpoint()
    const right = delivery()
    const wrong = { key: KEY, proof: { ...proof(), gpc: 'yes' } }
    expect(await answer(await handle(request([right, wrong, 7])))).toEqual([
      400,
      {
        error: '2 of 3 proofs cannot be stored.',
        stored: [right.key],
        refused: [
          {
            key: KEY,
            retry: false,
            issues: [{ path: '[1].proof.gpc', message: 'use true or false.' }],
          },
          expect.objectContaining({ key: null, retry: false }),
        ],
      },
    ])
    expect(kept).toEqual([right])
  })

  it('drops unknown fields, such as an address', async () => {
    const { handle, kept } = endpoint()
    const more = { ip: '203.0.113.7', email: 'a@example.com' }
    const sent = { key: KEY, proof: { ...proof(), ...more }, ...more }
    const headers = { 'x-forwarded-for': '203.0.113.7', cookie: 'rcu=1', 'user-agent': 'Me/1.0' }
    await handle(request(sent, { headers }))
    expect(kept).toEqual([delivery(proof(), KEY)])
  })

  it('forbids caches to store its answers', async () => {
    const { handle } = endpoint()
    const response = await handle(request(delivery()))
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-type')).toBe('application/json')
  })
})

describe('a proof', () => {
  it('of a refusal has no id', async () => {
    const { handle, kept } = endpoint()
    await handle(request(delivery(withdrawal({ previousId: null }))))
    expect(kept[0]?.proof).toMatchObject({ id: null, previousId: null })
    expect(await issuesOf({ categories: { marketing: false } })).toEqual([
      400,
      'proof.id: use null for a visitor who has granted nothing.',
    ])
  })

  it('may come from a release that sent no hash of the texts', async () => {
    const { handle, kept } = endpoint()
    const { textsHash, ...older } = proof()
    await handle(request({ key: KEY, proof: older }))
    expect(kept[0]?.proof.textsHash).toBeNull()
    expect(textsHash).not.toBeNull()
  })

  it('of an older revision is stored with the ids it has', async () => {
    const { handle, kept } = endpoint()
    const late = proof({ revision: 1, categories: { social: true }, services: { wall: false } })
    expect((await handle(request(delivery(late)))).status).toBe(200)
    expect(kept[0]?.proof).toEqual(late)
  })

  it('of the current revision is refused for now if an id is not declared', async () => {
    expect(await issuesOf({ categories: { social: true }, services: { wall: true } })).toEqual([
      409,
      'proof.categories.social: is not declared in the config.',
      'proof.services.wall: is not declared in the config.',
    ])
  })

  it('of a newer revision is refused for now', async () => {
    const { handle } = endpoint()
    const ahead = delivery(proof({ revision: 4, categories: { social: true } }), KEY)
    expect(await answer(await handle(request(ahead)))).toEqual([
      409,
      {
        error: '1 of 1 proofs cannot be stored.',
        stored: [],
        refused: [
          {
            key: KEY,
            retry: true,
            issues: [
              { path: 'proof.revision', message: "is newer than the config's revision, 3." },
            ],
          },
        ],
      },
    ])
  })

  it.each([
    [{ id: 7 }, 'proof.id: use null or a text, 200 characters at most.'],
    [{ id: undefined }, 'proof.id: use null or a text, 200 characters at most.'],
    [{ revision: '3' }, 'proof.revision: use a whole number from 1.'],
    [{ revision: 0 }, 'proof.revision: use a whole number from 1.'],
    [{ revision: 1.5 }, 'proof.revision: use a whole number from 1.'],
    [{ revision: 2 ** 53 }, 'proof.revision: use a whole number from 1.'],
    [{ givenAt: 'yesterday' }, 'proof.givenAt: use UTC: 2026-11-24T12:00:00.000Z.'],
    [{ givenAt: '2026-11-24' }, 'proof.givenAt: use UTC: 2026-11-24T12:00:00.000Z.'],
    [
      { updatedAt: '2026-13-24T12:00:00.000Z' },
      'proof.updatedAt: use UTC: 2026-11-24T12:00:00.000Z.',
    ],
    [
      { expiresAt: '2026-11-24T12:00:00+01:00' },
      'proof.expiresAt: use UTC: 2026-11-24T12:00:00.000Z.',
    ],
    [{ model: 'toString' }, 'proof.model: use one of opt-in, opt-out, notice.'],
    [{ surface: 'ui' }, 'proof.surface: use one of banner, preferences, gate, policy, api.'],
    [
      { action: ['custom'] },
      'proof.action: use one of accept-all, reject-all, custom, dismiss, acknowledge, withdraw.',
    ],
    [
      { policyVersion: '\ud83c' },
      'proof.policyVersion: use null or a text, 200 characters at most.',
    ],
    [{ gpc: 1 }, 'proof.gpc: use true or false.'],
    [{ categories: null }, 'proof.categories: use an object.'],
    [{ categories: [true] }, 'proof.categories: use an object.'],
    [{ services: { youtube: 'yes' } }, 'proof.services.youtube: use true or false.'],
    [{ services: { 'a\u0000': true } }, 'proof.services: use ids of 200 characters at most.'],
    [{ textsHash: 7 }, 'proof.textsHash: use null or a text, 200 characters at most.'],
  ])('with %j is refused for good, with the path and the remedy', async (different, issue) => {
    expect(await issuesOf({ ...different })).toEqual([400, issue])
  })

  it.each([
    'x;=1+1;',
    '=1+1',
    '"=1+1',
    'fr\t=1',
    'fr,@SUM(A1)',
    'fr\n=1',
    '-fr',
    '＝1',
    'f\u0000r',
    'français',
    'a language',
    '',
    'x'.repeat(201),
    null,
    7,
  ])('with the locale %j is refused (fault 40)', async (locale) => {
    expect(await issuesOf({ locale })).toEqual([
      400,
      'proof.locale: use a language tag such as fr or pt-BR.',
    ])
  })

  it.each([';=1+1', 'FR;=1', '=FR', 'F\nR', 'France', 'FR-', '+33', '＋3', '', '\ud800', 7])(
    'with the region %j is refused (fault 40)',
    async (region) => {
      expect(await issuesOf({ region })).toEqual([
        400,
        'proof.region: use null or an ISO 3166 code such as FR or US-CA.',
      ])
    },
  )

  it.each([
    ['fr', 'FR'],
    ['pt-BR', 'BR'],
    ['zh-Hant-TW', 'US-CA'],
    ['de-CH-1996', 'GB-ENG'],
    ['en-x-wizard', null],
    ['fil', 'us'],
    ['nb_NO', 'NO'],
  ])('with the locale %j and the region %j is stored', async (locale, region) => {
    const { handle, kept } = endpoint()
    expect((await handle(request(delivery(proof({ locale, region }))))).status).toBe(200)
    expect(kept[0]?.proof).toMatchObject({ locale, region })
  })

  it('has a key that is a UUID', async () => {
    for (const key of ['', 'first', 7, null, undefined, `${KEY}0`, { toString: () => KEY }]) {
      const { handle } = endpoint()
      const response = await handle(request({ key, proof: proof() }))
      const { refused } = await response.json()
      expect(refused).toEqual([
        {
          key: null,
          retry: false,
          issues: [{ path: 'key', message: 'use a random UUID, a new one for each decision.' }],
        },
      ])
    }
  })

  it('gets a short answer, however much is wrong with it', async () => {
    const { handle } = endpoint()
    const services = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`${index}`.repeat(8), 'x']),
    )
    const response = await handle(request(delivery(proof({ services: services as never }))))
    expect((await response.text()).length).toBeLessThan(1500)
  })
})

describe('a request', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'by %s gets 405 and the allowed method',
    async (method) => {
      const { handle } = endpoint()
      const response = await handle(new Request('https://www.shop.example/api/proofs', { method }))
      expect(response.headers.get('allow')).toBe('POST')
      expect(await answer(response)).toEqual([
        405,
        { error: 'Send proofs by POST.', stored: [], refused: [] },
      ])
    },
  )

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'of type "%s", which a page of another site may send, gets 415',
    async (type) => {
      const { handle, add } = endpoint()
      const response = await handle(request(delivery(), { headers: { 'content-type': type } }))
      expect(await answer(response)).toEqual([
        415,
        { error: 'Send proofs as application/json.', stored: [], refused: [] },
      ])
      expect(add).not.toHaveBeenCalled()
    },
  )

  it('may have parameters in its type', async () => {
    const { handle } = endpoint()
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await handle(request(delivery(), { headers }))).status).toBe(200)
  })

  it.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity'])(
    'with a body encoded by %s gets 415 (fault 44)',
    async (encoding) => {
      const { handle, add } = endpoint()
      const headers = { 'content-encoding': encoding }
      expect(await answer(await handle(request(delivery(), { headers })))).toEqual([
        415,
        {
          error: 'Send the body uncompressed, without Content-Encoding.',
          stored: [],
          refused: [],
        },
      ])
      expect(add).not.toHaveBeenCalled()
    },
  )

  it.each([
    ['an empty body', ''],
    ['half a body', '{"key":'],
    ['text that is not JSON', 'null;'],
    ['invalid UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['half a letter', new Uint8Array([0x22, 0xc3])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ])('with %s gets 400', async (_, body) => {
    const { handle } = endpoint()
    const sent = request('', { body })
    expect(await answer(await handle(sent))).toEqual([
      400,
      { error: 'The body is not JSON in UTF-8.', stored: [], refused: [] },
    ])
  })

  it.each([
    ['null', 'null'],
    ['a number', '1e999'],
    ['a text', '"text"'],
    ['an empty object', '{}'],
    ['a list of lists', '[[[]]]'],
    ['lists 30,000 deep', `${'['.repeat(3e4)}${']'.repeat(3e4)}`],
    ['objects 7,000 deep', `${'{"key":'.repeat(7e3)}1${'}'.repeat(7e3)}`],
  ])('with %s in place of a proof is refused', async (_, body) => {
    const { handle, kept } = endpoint()
    expect((await handle(request(body))).status).toBe(400)
    expect(kept).toEqual([])
  })

  it('with an empty list gets 200', async () => {
    const { handle } = endpoint()
    expect((await handle(request([]))).status).toBe(200)
  })

  it('is not read if Content-Length is too large', async () => {
    const { handle } = endpoint({ maxBytes: 1000 })
    const body = new ReadableStream(
      {
        pull: () => {
          throw new Error('This must not be read.')
        },
      },
      { highWaterMark: 0 },
    )
    const init = { body, duplex: 'half', headers: { 'content-length': '1001' } }
    expect(await answer(await handle(request('', init)))).toEqual([
      413,
      { error: 'Send at most 1000 bytes per request.', stored: [], refused: [] },
    ])
  })

  it('is read up to the limit, with any Content-Length', async () => {
    const { handle, kept } = endpoint({ maxBytes: 5000 })
    let sent = 0
    const cancel = vi.fn()
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1000
        controller.enqueue(new Uint8Array(1000).fill(32))
      },
      cancel,
    })
    const init = { body, duplex: 'half', headers: { 'content-length': '10' } }
    expect((await handle(request('', init))).status).toBe(413)
    expect(sent).toBeLessThan(9000)
    expect(cancel).toHaveBeenCalled()
    expect(kept).toEqual([])
  })

  it('may be as large as allowed, and no larger', async () => {
    const text = JSON.stringify(delivery())
    const { handle } = endpoint({ maxBytes: text.length })
    expect((await handle(request(text))).status).toBe(200)
    expect((await handle(request(` ${text}`))).status).toBe(413)
  })

  it('may not have more proofs than allowed', async () => {
    const { handle, add } = endpoint({ maxDeliveries: 2 })
    const response = await handle(request([delivery(), delivery(), delivery()]))
    expect(await answer(response)).toEqual([
      413,
      { error: 'Send at most 2 proofs per request.', stored: [], refused: [] },
    ])
    expect(add).not.toHaveBeenCalled()
  })

  it('that breaks off gets 400', async () => {
    const { handle, kept } = endpoint()
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{'))
        controller.error(new Error('reset'))
      },
    })
    expect((await handle(request('', { body, duplex: 'half' }))).status).toBe(400)
    expect(kept).toEqual([])
  })
})

describe('a page of another site', () => {
  const origin = 'https://www.example.com'
  const preflight = (from: string) =>
    new Request('https://api.shop.example/', { method: 'OPTIONS', headers: { origin: from } })

  it('gets no CORS headers unless its origin is allowed', async () => {
    const { handle } = endpoint()
    const response = await handle(request(delivery(), { headers: { origin } }))
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect((await handle(preflight(origin))).status).toBe(405)
  })

  it('gets 204 for OPTIONS, and CORS headers, if its origin is allowed (fault 44)', async () => {
    const { handle } = endpoint({ allowedOrigins: [origin] })
    const asked = await handle(preflight(origin))
    expect(asked.status).toBe(204)
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      vary: 'Origin',
    })
    const sent = await handle(request(delivery(), { headers: { origin } }))
    expect(sent.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it('can read errors, too', async () => {
    const { handle } = endpoint({ allowedOrigins: [origin] })
    const response = await handle(request('nonsense', { headers: { origin } }))
    expect(response.status).toBe(400)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it.each(['https://www.example.com.evil.example', 'http://www.example.com', 'null'])(
    'at %s is not allowed',
    async (other) => {
      const { handle } = endpoint({ allowedOrigins: [origin] })
      const response = await handle(preflight(other))
      expect(response.status).toBe(405)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(response.headers.get('vary')).toBe('Origin')
    },
  )
})
