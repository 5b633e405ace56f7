import fc from 'fast-check'
import { type ConsentRecord, createConsentStore, createMemoryStorage } from 'react-consent-ui/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { shortKey } from '../../src/core/config/short-key.js'
// The stored text is an internal, but anybody can write a cookie.
import { encodeRecord } from '../../src/core/record/record-text.js'
import { readRecord } from '../../src/core/record/valid.js'
import { DAY, inDays, NOW } from '../core/page.js'
import { granted, shop } from '../core/shop.js'
import { hostileKey, hostileText } from './hostile.js'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.stubGlobal('document', {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
const id = fc.oneof(text, hostileKey).filter((one) => !(one in Object.prototype))
const ids = fc.uniqueArray(id, { selector: shortKey, maxLength: 20 })
const answers = (of: readonly string[]) =>
  fc
    .array(fc.option(fc.boolean()), { minLength: of.length, maxLength: of.length })
    .map((said) =>
      Object.fromEntries(
        of.map((one, index) => [one, said[index]]).filter(([, yes]) => yes !== null),
      ),
    )
const instant = (min: number, max: number) =>
  fc.integer({ min, max }).map((time) => new Date(time).toISOString())

/** A config and a record of it that is valid today. */
const valid = fc
  .record({ categories: ids, services: ids, revision: fc.integer({ min: 1 }) })
  .chain(({ categories, services, revision }) =>
    instant(NOW - 300 * DAY, NOW + DAY).chain((updatedAt) =>
      fc
        .record({
          id: fc.option(fc.oneof(fc.uuid(), text)),
          policyVersion: fc.option(text),
          givenAt: instant(0, Date.parse(updatedAt)),
          expiresAt: instant(NOW + 1, Date.parse(updatedAt) + 400 * DAY),
          model: fc.constantFrom('opt-in', 'opt-out', 'notice'),
          region: fc.option(text),
          locale: fc.oneof(fc.constant(''), text),
          gpc: fc.boolean(),
          action: fc.constantFrom(
            'accept-all',
            'reject-all',
            'custom',
            'dismiss',
            'acknowledge',
            'withdraw',
          ),
          surface: fc.constantFrom('banner', 'preferences', 'gate', 'policy', 'api'),
          categories: answers(categories),
          services: answers(services),
        })
        .map((facts) => ({
          record: { ...facts, revision, updatedAt } as ConsentRecord,
          config: {
            revision,
            categories: Object.fromEntries(categories.map((one) => [one, {}])),
            services: Object.fromEntries(
              services.map((one) => [one, { category: categories[0] ?? '' }]),
            ),
          },
        })),
    ),
  )

/** The state of a page with a stored text. */
function stateOf(stored: string) {
  return createConsentStore(shop, { storage: createMemoryStorage(stored) }).getState()
}

const REQUIRED = { categories: ['necessary'], services: ['basket'] }

function grantsOf(state: ReturnType<typeof stateOf>) {
  return { categories: granted(state.categories), services: granted(state.services) }
}

describe('every valid record', () => {
  it('is read exactly as it was written', () => {
    fc.assert(
      fc.property(valid, ({ record, config }) => {
        expect(readRecord(encodeRecord(record), config).record).toEqual(record)
      }),
      { numRuns: 2000 },
    )
  })

  it('is made of what a cookie may hold', () => {
    fc.assert(
      fc.property(valid, ({ record }) => {
        expect(encodeRecord(record)).toMatch(/^[\w.~*'()%-]+$/)
      }),
    )
  })

  it('counts for nothing once it was cut, or one character was changed', () => {
    fc.assert(
      fc.property(valid, fc.nat(), fc.string({ maxLength: 1 }), ({ record, config }, at, one) => {
        const whole = encodeRecord(record)
        const place = at % whole.length
        const cut = whole.slice(0, place)
        const changed = cut + one + whole.slice(place + 1)
        expect(readRecord(cut, config).record).toBeUndefined()
        if (changed !== whole) expect(readRecord(changed, config).record).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('counts for nothing on a clock that is off by years', () => {
    const years = fc.integer({ min: -50, max: 50 }).filter((off) => Math.abs(off) > 1)
    fc.assert(
      fc.property(valid, years, ({ record, config }, off) => {
        vi.setSystemTime(Date.parse(record.updatedAt) + off * 365 * DAY)
        const read = readRecord(encodeRecord(record), config)
        vi.setSystemTime(NOW)
        expect(read.outcome).not.toBe('valid')
      }),
    )
  })

  it('counts for nothing under another revision', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 1 }), ({ record, config }, revision) => {
        fc.pre(revision !== config.revision)
        const read = readRecord(encodeRecord(record), { ...config, revision })
        expect(read).toMatchObject({ outcome: 'spent', why: 'revision' })
      }),
    )
  })
})

describe('any text in storage', () => {
  it('throws nothing and grants nothing', () => {
    fc.assert(
      fc.property(hostileText, (stored) => {
        const state = stateOf(stored)
        expect(state).toMatchObject({ status: 'undecided', record: null })
        expect(grantsOf(state)).toEqual(REQUIRED)
      }),
      { numRuns: 2000 },
    )
  })

  it('of 4 KB, or of many parts, is read in no time and grants nothing', () => {
    const marks = fc.array(fc.constantFrom('~', '!', '1', '%', '%7E', 'a', '-'), {
      minLength: 3000,
      maxLength: 4096,
    })
    fc.assert(
      fc.property(marks, (parts) => {
        expect(grantsOf(stateOf(parts.join('')))).toEqual(REQUIRED)
      }),
      { numRuns: 100 },
    )
  })

  it('that is forged with the right checksum is as simple as a record, and grants nothing undeclared', () => {
    const good = encodeRecord(acceptance())
    const values = JSON.parse(decodeURIComponent(good.slice(good.indexOf('%')))) as unknown[]
    const change = fc.tuple(fc.nat({ max: values.length }), fc.oneof(hostileText, fc.jsonValue()))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const changed = [...values]
        for (const [at, value] of changes) changed[at] = value
        const body = encodeURIComponent(JSON.stringify(changed))
        const state = stateOf(checksum(body) + body)
        expect(Object.keys(state.categories)).toEqual(Object.keys(shop.categories))
        expect(Object.keys(state.services)).toEqual(Object.keys(shop.services))
        const { categories, services, ...fields } = state.record ?? {}
        for (const field of Object.values(fields)) expect(Object(field)).not.toBe(field)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('any object handed over as a record', () => {
  const stateFrom = (initialRecord: unknown) =>
    createConsentStore(shop, { initialRecord: initialRecord as never }).getServerState()

  it('throws nothing and grants nothing', () => {
    fc.assert(
      fc.property(fc.object({ key: hostileKey, withNullPrototype: true }), (value) => {
        expect(grantsOf(stateFrom(value))).toEqual(REQUIRED)
      }),
      { numRuns: 1000 },
    )
  })

  it('throws nothing where one field of a valid one is something else', () => {
    const good = readRecord(encodeRecord(acceptance()), shop).record as ConsentRecord
    const field = fc.constantFrom(...(Object.keys(good) as (keyof ConsentRecord)[]))
    fc.assert(
      fc.property(field, fc.anything({ key: hostileKey }), (name, value) => {
        const state = stateFrom({ ...good, [name]: value })
        expect(['undecided', 'decided']).toContain(state.status)
        expect(Object.keys(state.categories)).toEqual(Object.keys(shop.categories))
        expect({}).not.toHaveProperty('marketing')
      }),
      { numRuns: 2000 },
    )
  })
})

function acceptance(): ConsentRecord {
  return {
    id: 'a',
    revision: shop.revision,
    policyVersion: '2.0',
    givenAt: inDays(0),
    updatedAt: inDays(0),
    expiresAt: inDays(182),
    model: 'opt-in',
    region: 'FR',
    locale: 'fr',
    gpc: false,
    action: 'accept-all',
    surface: 'banner',
    categories: { preferences: true, statistics: true, marketing: true },
    services: {},
  }
}

/** The checksum, computed as in the source. */
function checksum(body: string): string {
  const text = encodeRecord(acceptance())
  const known = text.slice(text.indexOf('%'))
  expect(checksumOf(known) + known).toBe(text)
  return checksumOf(body)
}

function checksumOf(text: string): string {
  let value = 0
  for (const unit of text.split('')) value = (value * 1000003 + unit.charCodeAt(0)) | 0
  return (value >>> 0).toString(36)
}
