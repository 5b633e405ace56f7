import { type ConsentConfig, createConsentStore, createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
// The stored text is an internal: a cookie's size, and what becomes of it years later, depend on it.
import { encodeRecord } from '../../../src/core/record/record-text.js'
import { readRecord } from '../../../src/core/record/valid.js'
import { DAY, freshPage, inDays, NOW } from '../page.js'
import { recordOf, shop, visit } from '../shop.js'

freshPage()

/** The record of a visitor who gave each category and service an answer of its own. */
function answered(config: ConsentConfig = shop) {
  const store = visit({ config, region: 'FR', locale: 'fr-CA' })
  store.save({
    categories: { preferences: true, statistics: false, marketing: true },
    services: { analytics: true, youtube: false },
  })
  return recordOf(store)
}

describe('a stored record', () => {
  it('is read as it was written', () => {
    const record = answered()
    expect(record.services).toEqual({ analytics: true, youtube: false })
    expect(readRecord(encodeRecord(record), shop).record).toEqual(record)
  })

  it.each([
    ['no id, region or policy', { id: null, region: null, policyVersion: null }],
    ['marks of its own format', { policyVersion: '1~2!3', locale: 'a~!b', region: '~' }],
    ['signs that end a cookie', { policyVersion: '2; Path=/, "x" \\ \n', locale: 'é日本語🍪' }],
    ['percent signs', { policyVersion: '100%', locale: '%7E' }],
    ['a signal', { gpc: true, model: 'opt-out', action: 'custom', surface: 'gate' }],
    ['no answers', { categories: {}, services: {} }],
  ] as const)('is read as it was written, with %s', (_, change) => {
    const record = { ...answered(), ...change }
    expect(readRecord(encodeRecord(record), shop).record).toEqual(record)
  })

  it('is made of what a cookie may hold', () => {
    const record = { ...answered(), policyVersion: '2; "é" ~!,\\', locale: '日本' }
    expect(encodeRecord(record)).toMatch(/^[\w.~!*'()%-]+$/)
  })

  it('says whether the decision was reported', () => {
    expect(readRecord(encodeRecord(answered()), shop).mark).toBeNull()
    expect(readRecord(encodeRecord(answered(), '123'), shop).mark).toBe('123')
    expect(readRecord(encodeRecord(answered(), '123456an id'), shop).mark).toBe('123456an id')
  })

  it('takes less than 2 KB for 20 categories and 200 services that all differ', () => {
    const config = bigShop()
    const storage = createMemoryStorage()
    const store = createConsentStore(config, { storage, region: 'US-CA', locale: 'zh-Hant-TW' })
    const categories = Object.keys(config.categories)
    const services = Object.entries(config.services)
    store.save({
      categories: Object.fromEntries(categories.map((id, index) => [id, index % 2 === 0])),
      services: Object.fromEntries(
        services.map(([id, { category }]) => [id, categories.indexOf(category) % 2 !== 0]),
      ),
    })
    expect(Object.keys(recordOf(store).services)).toHaveLength(200)
    expect(`rcu=${storage.read()}`.length).toBeLessThan(2000)
    expect(createConsentStore(config, { storage }).getState().record).toEqual(recordOf(store))
  })
})

describe('a config that changes', () => {
  const { youtube, ...others } = shop.services

  it('by a new service keeps every answer', () => {
    const record = answered()
    const services = { chat: { category: 'marketing' }, ...shop.services }
    expect(readRecord(encodeRecord(record), { ...shop, services }).record).toEqual(record)
  })

  it('by a removed service keeps all other answers', () => {
    const record = readRecord(encodeRecord(answered()), { ...shop, services: others }).record
    expect(record?.services).toEqual({ analytics: true })
  })

  it('by a service that is added back keeps the answer to it', () => {
    const record = answered()
    const text = encodeRecord(record)
    readRecord(text, { ...shop, services: others }).record
    expect(readRecord(text, { ...shop, services: { ...others, youtube } }).record).toEqual(record)
  })

  it('by a new and a removed category keeps all other answers', () => {
    const { preferences, ...fewer } = shop.categories
    const text = encodeRecord(answered())
    const categories = { ai: {}, ...fewer }
    expect(readRecord(text, { ...shop, categories }).record?.categories).toEqual({
      statistics: false,
      marketing: true,
    })
  })

  it('in its order keeps every answer', () => {
    const turned = <T extends object>(value: T) =>
      Object.fromEntries(Object.entries(value).reverse()) as T
    const config = {
      ...shop,
      categories: turned(shop.categories),
      services: turned(shop.services),
    }
    const record = answered()
    expect(readRecord(encodeRecord(record), config).record).toEqual(record)
  })

  it('by a service that takes the name of a category confuses neither', () => {
    const config = { ...shop, services: { marketing: { category: 'statistics' } } }
    const store = visit({ config })
    store.save({ categories: { marketing: true, statistics: false } })
    const record = readRecord(encodeRecord(recordOf(store)), config).record
    expect(record).toMatchObject({ categories: { marketing: true }, services: {} })
  })
})

describe('a record of a later version', () => {
  it('counts with an action and a surface that are not known yet', () => {
    const record = { ...answered(), action: 'shrug', surface: 'toolbar' } as never
    expect(readRecord(encodeRecord(record), shop).record).toEqual(record)
  })
})

describe('a record that does not count', () => {
  it.each([
    ['of an older revision', { revision: 2 }, 'revision'],
    ['of a newer revision', { revision: 4 }, 'revision'],
    ['that is over', { expiresAt: inDays(0) }, 'expired'],
    ['of the future', { updatedAt: inDays(1.01), expiresAt: inDays(100) }, 'future'],
    ['that lasts longer than any consent', { expiresAt: inDays(401.01) }, 'future'],
    ['of the year 12026', { updatedAt: '+012026-01-01T00:00:00.000Z' }, 'future'],
  ])('is spent if it is one %s', (_, change, why) => {
    const record = { ...answered(), ...change }
    expect(readRecord(encodeRecord(record), shop)).toMatchObject({ outcome: 'spent', why, record })
  })

  it.each([
    ['that was given after it was updated', { givenAt: inDays(1) }],
    ['under no known model', { model: 'opt-maybe' }],
    ['given at no known time', { givenAt: 'long ago' }],
    ['updated at no known time', { updatedAt: 'yesterday', model: 'opt-out' }],
  ])('is none if it is one %s', (_, change) => {
    const record = { ...answered(), ...change } as never
    expect(readRecord(encodeRecord(record), shop).outcome).toBe('none')
  })

  it.each(['givenAt', 'updatedAt', 'expiresAt'] as const)(
    'is none if toISOString would write its %s otherwise',
    (field) => {
      for (const write of [
        (date: Date) => date.toUTCString(),
        (date: Date) => date.toString(),
        (date: Date) => date.toISOString().replace('Z', '+00:00'),
        (date: Date) => date.toISOString().replace('.000', ''),
        (date: Date) => date.toISOString().slice(0, 10),
        (date: Date) => ` ${date.toISOString()}`,
        (date: Date) => date.toISOString().toLowerCase(),
      ]) {
        const record = { ...answered(), [field]: write(new Date(answered()[field])) }
        expect(readRecord(encodeRecord(record), shop).outcome).toBe('none')
      }
    },
  )

  it.each([-10, -1.01])('is spent on a clock that is off by %d days', (days) => {
    const text = encodeRecord(answered())
    vi.setSystemTime(NOW + days * DAY)
    expect(readRecord(text, shop)).toMatchObject({ outcome: 'spent', why: 'future' })
  })

  it.each([182, 4000])('is spent %d days later', (days) => {
    const text = encodeRecord(answered())
    vi.setSystemTime(NOW + days * DAY)
    expect(readRecord(text, shop)).toMatchObject({ outcome: 'spent', why: 'expired' })
  })
})

/** Twenty categories, two hundred services, named as sites name them. */
function bigShop(): ConsentConfig {
  const categories = Array.from({ length: 20 }, (_, index) => `personalised-marketing-${index}`)
  const services = Array.from({ length: 200 }, (_, index) => `google-analytics-property-${index}`)
  return {
    revision: 12,
    categories: Object.fromEntries(categories.map((id) => [id, {}])),
    services: Object.fromEntries(
      services.map((id, index) => [id, { category: categories[index % 20] ?? '' }]),
    ),
    policy: { version: '2026-11-24', controller: { name: 'Shop Ltd.' } },
  }
}
