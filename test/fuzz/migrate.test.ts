import fc from 'fast-check'
import { createConsentStore, createMemoryStorage, type Migrate } from 'react-consent-ui/core'
import {
  fromC15t,
  fromCookiebot,
  fromKlaro,
  fromOneTrust,
  fromOther,
  fromReactCookieConsent,
  fromVanillaCookieConsent,
} from 'react-consent-ui/migrate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NOW } from '../core/page.js'
import { granted, shop } from '../core/shop.js'
import { hostileKey, hostileText } from './hostile.js'

const page = { cookie: '' }
const local = new Map<string, string>()

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.stubGlobal('document', page)
  vi.stubGlobal('localStorage', { getItem: (key: string) => local.get(key) ?? null })
})
afterEach(() => {
  page.cookie = ''
  local.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const map = { a: 'statistics', 'a.b': { service: 'youtube' }, constructor: 'marketing' } as const
const options = { revision: shop.revision, map }
const time = NOW - 864e5
const iso = new Date(time).toISOString()

/** Each reader, where its tool stores, and a record as the tool writes it. */
const READERS: [string, Migrate, string, string][] = [
  [
    'vanilla-cookieconsent',
    fromVanillaCookieConsent(options),
    'cc_cookie',
    JSON.stringify({
      categories: ['a'],
      consentId: '1',
      consentTimestamp: iso,
      lastConsentTimestamp: iso,
      services: { a: ['b'] },
      revision: 0,
      languageCode: 'en',
      expirationTime: NOW + 864e5,
    }),
  ],
  ['Klaro', fromKlaro(options), 'klaro', JSON.stringify({ a: true })],
  [
    'react-cookie-consent',
    fromReactCookieConsent({ revision: shop.revision, covers: ['statistics'] }),
    'CookieConsent',
    'true',
  ],
  ['c15t', fromC15t(options), 'c15t', `c.necessary:1,c.a:1,i.t:${time},i.sid:sub_1`],
  [
    'Cookiebot',
    fromCookiebot(options),
    'CookieConsent',
    `{stamp:'x',necessary:true,a:true,method:'explicit',ver:1,utc:${time},region:'dk'}`,
  ],
  [
    'OneTrust',
    fromOneTrust(options),
    'OptanonConsent',
    `groups=a:1,constructor:0; OptanonAlertBoxClosed=${iso}`,
  ],
]

const REQUIRED = { categories: ['necessary'], services: ['basket'] }

function arrive(migrate: Migrate, found: string | null = null) {
  const log = vi.spyOn(console, 'error')
  const state = createConsentStore(shop, {
    storage: createMemoryStorage(found),
    migrate,
  }).getState()
  expect(log).not.toHaveBeenCalled()
  log.mockRestore()
  return { categories: granted(state.categories), services: granted(state.services) }
}

describe.each(READERS)('the reader of %s', (tool, migrate, name, whole) => {
  it('would have granted something, had it found its own record', () => {
    page.cookie = `${name}=${whole}`
    const isDated = !['Klaro', 'react-cookie-consent'].includes(tool)
    expect(arrive(migrate).categories.includes('statistics')).toBe(isDated)
  })

  it('throws nothing and grants nothing for any text in its cookie, its storage or ours', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (cookie, item, found) => {
        page.cookie = `${name}=${cookie}; OptanonAlertBoxClosed=${iso}; ${name}=${item}`
        local.set(name, item)
        expect(arrive(migrate, found)).toEqual(REQUIRED)
      }),
      { numRuns: 1000 },
    )
  })

  it('throws nothing and grants nothing for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        page.cookie = `${name}=${encodeURIComponent(json)}`
        local.set(name, json)
        expect(arrive(migrate)).toEqual(REQUIRED)
      }),
      { numRuns: 500 },
    )
  })

  it('throws nothing, and grants nothing undeclared, for a record that was damaged', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 2 }), (at, change) => {
        const place = at % whole.length
        const damaged = `${whole.slice(0, place)}${change}${whole.slice(place + 1)}`
        // A refusal in which a 0 became a 1 is a grant, and no reader can tell.
        fc.pre(!/constructor"?:(1|true)/.test(damaged))
        page.cookie = `${name}=${damaged}`
        const { categories, services } = arrive(migrate)
        expect(categories).not.toContain('marketing')
        expect(services).not.toContain('pixel')
        expect({}).not.toHaveProperty('a')
      }),
      { numRuns: 1000 },
    )
  })

  it('throws nothing where cookies and storage may not be opened', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    vi.stubGlobal('document', Object.defineProperty({}, 'cookie', { get: refuse }))
    vi.stubGlobal('localStorage', { getItem: refuse })
    expect(arrive(migrate)).toEqual(REQUIRED)
  })
})

describe('any object as an old record', () => {
  it('throws nothing, and grants only what it says outright', () => {
    const answers = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(map)), hostileKey),
      fc.anything(),
    )
    const record = fc.record({
      answers,
      givenAt: fc.oneof(fc.constant(time), fc.anything()),
      updatedAt: fc.anything(),
      expiresAt: fc.anything(),
      id: fc.anything(),
      locale: fc.anything(),
      region: fc.anything(),
    })
    fc.assert(
      fc.property(record, (old) => {
        const { categories } = arrive(fromOther({ ...options, read: () => old as never }))
        const isSaid = Object.hasOwn(old.answers, 'a') && old.answers.a === true
        if (!isSaid) expect(categories).not.toContain('statistics')
        expect(categories).not.toContain('preferences')
      }),
      { numRuns: 2000 },
    )
  })
})
