import fc from 'fast-check'
import {
  type ConsentConfig,
  type ConsentRecord,
  type ConsentStore,
  createConsentStore,
} from 'react-consent-ui/core'
import { consentHeadScript } from 'react-consent-ui/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shortKey } from '../../src/core/config/short-key.js'
import { readRecord } from '../../src/core/record/valid.js'
// The stored text is an internal, but the script writes it without the library.
import { DAY, freshPage, NOW, Page } from '../core/page.js'
import { shop } from '../core/shop.js'
import { runHeadScript } from '../server/head-page.js'
import { hostileText } from './hostile.js'

const page = freshPage()
afterEach(() => vi.dynamicImportSettled())

const id = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((one) => !(one in Object.prototype))
const ids = fc.uniqueArray(id, { selector: shortKey, minLength: 1, maxLength: 8 })
const days = fc.integer({ min: 1, max: 400 })

const config: fc.Arbitrary<ConsentConfig> = fc
  .record({
    revision: fc.integer({ min: 1, max: 3 }),
    categories: ids,
    required: fc.nat({ max: 3 }),
    services: ids,
    lifetimeDays: fc.option(fc.record({ acceptance: days, refusal: days }), { nil: undefined }),
    version: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
  })
  .map(({ categories, services, required, version, ...rest }) => ({
    ...rest,
    categories: Object.fromEntries(
      categories.map((one, index) => [one, { required: index > 0 && index <= required }]),
    ),
    services: Object.fromEntries(
      services.map((one, index) => [
        one,
        { category: categories[index % categories.length] as string },
      ]),
    ),
    policy: { version, controller: { name: 'Shop Ltd.' } },
  }))

/** The action of the visitor an hour ago, or none. */
const past: fc.Arbitrary<(store: ConsentStore) => unknown> = fc.oneof(
  fc.constant(() => {}),
  fc.constant((store: ConsentStore) => store.acceptAll()),
  fc.constant((store: ConsentStore) => store.rejectAll()),
  fc.nat().map((at) => (store: ConsentStore) => {
    const services = Object.keys(store.config.services)
    return store.allowService((services[at % services.length] ?? '') as never)
  }),
)

const circumstances = fc.record({
  gpc: fc.boolean(),
  region: fc.option(fc.constantFrom('FR', 'US-CA'), { nil: undefined }),
  lang: fc.constantFrom('en', 'fr', 'zh-Hant'),
})

/** A page whose visitor acted an hour ago, under a config. */
function open(declared: ConsentConfig, act: (store: ConsentStore) => unknown, gpc = false) {
  page.current = new Page('https://www.shop.example/')
  page.current.navigator.globalPrivacyControl = gpc
  vi.stubGlobal('document', page.current.document)
  vi.stubGlobal('navigator', page.current.navigator)
  vi.setSystemTime(NOW - DAY / 24)
  void act(createConsentStore(declared))
  vi.setSystemTime(NOW)
  return page.current
}

const readCookie = (declared: ConsentConfig) => {
  const { cookie } = page.current.document
  return readRecord(cookie.slice(cookie.indexOf('=') + 1), declared)
}

describe('the head script', () => {
  it.each([
    ['accept-all', 'acceptAll'],
    ['reject-all', 'rejectAll'],
    ['dismiss', 'dismiss'],
  ] as const)('writes for %s what the store would have written', (action, method) => {
    fc.assert(
      fc.property(config, past, circumstances, (declared, act, { gpc, region, lang }) => {
        open(declared, act, gpc)
        const store = createConsentStore(declared, { region, gpc, locale: lang })
        const previous = store.getState().record
        const script = runHeadScript(consentHeadScript(declared, { region }))
        script.click(action, lang)
        const early = readCookie(declared)
        open(declared, act, gpc)
        void createConsentStore(declared, { region, gpc, locale: lang, onDecision: () => {} })[
          method
        ]({ surface: 'banner' })
        const late = readCookie(declared)
        expect(early.record).toBeDefined()
        expect(withoutNewId(early.record, previous)).toEqual(withoutNewId(late.record, previous))
        // The second page is another visitor's, so an id that was dropped is another, too.
        expect(early.mark?.slice(6).length).toBe(late.mark?.slice(6).length)
      }),
      { numRuns: 500 },
    )
  })

  it('asks every visitor whom the store would ask', () => {
    fc.assert(
      fc.property(config, config, past, (before, declared, act) => {
        const now = { ...declared, ...before, categories: declared.categories }
        const known = { ...now, services: {} }
        open(before, act)
        const script = runHeadScript(consentHeadScript(known))
        const { surface } = createConsentStore(known).getState()
        expect(script.state()).toBe(surface === 'banner' ? 'open' : 'closed')
      }),
      { numRuns: 1000 },
    )
  })

  it('asks no visitor whom the store would not ask, with a service of any date', () => {
    const since = fc.integer({ min: -60, max: -1 }).map((day) => {
      return new Date(NOW + day * DAY).toISOString()
    })
    fc.assert(
      fc.property(config, past, since, fc.nat(), fc.nat(), (declared, act, day, at, ago) => {
        open(declared, () => {})
        vi.setSystemTime(NOW - (ago % 60) * DAY)
        void act(createConsentStore(declared))
        vi.setSystemTime(NOW)
        const names = Object.keys(declared.services)
        const fresh = names[at % names.length] ?? ''
        const services = {
          ...declared.services,
          [fresh]: { ...declared.services[fresh], category: categoryOf(declared), since: day },
        }
        const script = runHeadScript(consentHeadScript({ ...declared, services }))
        const { surface } = createConsentStore({ ...declared, services }).getState()
        if (surface !== 'banner') expect(script.state()).toBe('closed')
      }),
      { numRuns: 1000 },
    )
  })

  it('throws nothing and asks every visitor, for every text in the cookie', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        open(shop, () => {})
        Object.defineProperty(page.current.document, 'cookie', {
          configurable: true,
          value: `a=1; rcu=${text}; b=%22`,
          writable: true,
        })
        expect(runHeadScript(consentHeadScript(shop)).state()).toBe('open')
      }),
      { numRuns: 1000 },
    )
  })
})

const categoryOf = (declared: ConsentConfig) => Object.keys(declared.categories)[0] ?? ''

/** The record, where an id that was just made is like any other. */
function withoutNewId(record: ConsentRecord | undefined, previous: ConsentRecord | null) {
  const isNew = record?.id && record.id !== previous?.id
  if (isNew) expect(record.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  return { ...record, id: record?.id ? 'an id' : null }
}
