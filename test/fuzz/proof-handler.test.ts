import fc from 'fast-check'
import { createProofHandler, type Delivery } from 'react-consent-ui/server'
import { createPgliteProofStore } from 'react-consent-ui/server/pglite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { shop } from '../core/shop.js'
import { all, delivery, proof } from '../server/proofs.js'
import { hostileKey, hostileText } from './hostile.js'

const store = createPgliteProofStore({ dataDir: 'memory://' })
afterAll(() => store.close())

const kept: Delivery[] = []
const failures: unknown[] = []
beforeEach(() => {
  kept.length = 0
  failures.length = 0
})

const handle = createProofHandler({
  config: shop,
  store: {
    add: async (deliveries) => {
      kept.push(...deliveries)
      // The engine itself says whether it takes what was let through.
      await store.add(deliveries)
    },
  },
  onError: (error) => failures.push(error),
})

async function send(body: BodyInit, headers: Record<string, string> = {}) {
  const response = await handle(
    new Request('https://www.shop.example/api/proofs', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  )
  const answer = await response.json()
  expect(
    Object.keys(answer)
      .sort()
      .filter((name) => name !== 'error'),
  ).toEqual(['refused', 'stored'])
  expect(failures).toEqual([])
  return { status: response.status, answer }
}

/** Lone surrogates and control characters, more often than a random string has them. */
const unfit = fc.string({ unit: fc.constantFrom('a', '\ud83c', '\udf6a', '\u0000', '\n', 'é') })
const anyKey = fc.oneof(hostileKey, unfit)

/** Anything in the place of anything. */
const hostile = fc.oneof(
  unfit,
  hostileText,
  fc.double(),
  fc.bigInt().map(Number),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.dictionary(anyKey, fc.oneof(fc.boolean(), hostileText), { maxKeys: 5 }),
  fc.array(fc.anything(), { maxLength: 3 }),
)

const mostlyRight = fc
  .record(
    Object.fromEntries(
      Object.entries(proof()).map(([name, right]) => [
        name,
        fc.oneof({ weight: 30, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: hostile }),
      ]),
    ),
  )
  .chain((one) =>
    fc.dictionary(hostileKey, hostile, { maxKeys: 2 }).map((more) => ({ ...more, ...one })),
  )

const json = (value: unknown) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? ''

describe('any body', () => {
  it('of bytes gets an answer, and keeps nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { status } = await send(new Uint8Array(bytes))
        expect(status === 400 || (status === 200 && kept.length === 0)).toBe(true)
        expect(kept).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('of JSON gets an answer, and keeps nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json({ maxDepth: 6 }), fc.anything().map(json)),
        async (text) => {
          const { status } = await send(text)
          expect([200, 400, 413]).toContain(status)
          expect(kept).toEqual([])
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('a proof with anything in any place', () => {
  it('is kept by the database as it was let through, or refused with the place', async () => {
    await fc.assert(
      fc.asyncProperty(mostlyRight, fc.uuid(), async (one, key) => {
        kept.length = 0
        const { status, answer } = await send(json({ key, proof: one }))
        expect([200, 400, 409]).toContain(status)
        expect(kept.map((each) => each.key)).toEqual(answer.stored)
        expect(answer.stored.length + answer.refused.length).toBe(1)
        for (const { issues } of answer.refused) {
          expect(issues.length).toBeGreaterThan(0)
          for (const { path } of issues) expect(path).toMatch(/^proof/)
        }
        // Nothing beside what a proof holds.
        for (const each of kept)
          expect(Object.keys(each.proof).sort()).toEqual(Object.keys(proof()).sort())
      }),
      { numRuns: 1500 },
    )
    const stored = await all(store.read())
    expect(stored.length).toBeGreaterThan(100)
  })

  it('of an older revision keeps every id that a database can keep', async () => {
    const ids = fc.dictionary(anyKey, fc.boolean(), { maxKeys: 8 })
    await fc.assert(
      fc.asyncProperty(ids, ids, fc.uuid(), async (categories, services, key) => {
        kept.length = 0
        const one = proof({ id: null, revision: 1, categories, services })
        const { status } = await send(JSON.stringify(delivery(one, key)))
        const isFit = [categories, services].every((said) =>
          Object.keys(said).every((id) => !/[\p{Cc}\p{Cs}]/u.test(id)),
        )
        expect(status).toBe(isFit ? 200 : 400)
        const [stored] = isFit ? await newest() : []
        if (isFit) expect(entries(stored)).toEqual(entries(one))
      }),
      { numRuns: 500 },
    )
  })
})

/** The last stored proof; deletes the others. */
async function newest() {
  const found = await all(store.read())
  await store.deleteBefore(new Date('9999-01-01'))
  return found.slice(-1)
}

/** A database sorts keys its own way, and `__proto__` is one among them. */
function entries(one: Pick<ReturnType<typeof proof>, 'categories' | 'services'> | undefined) {
  return [one?.categories, one?.services].map((said) => Object.entries(said ?? {}).sort())
}
