import { createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, inDays, NOW, settled } from '../page.js'
import { recordOf, shop, visit } from '../shop.js'

freshPage()

function later(days: number) {
  vi.setSystemTime(NOW + days * DAY)
}

describe('a record lasts', () => {
  it.each(['acceptAll', 'rejectAll', 'dismiss', 'withdraw'] as const)('182 days: %s', (act) => {
    const store = visit()
    store[act]()
    expect(recordOf(store).expiresAt).toBe(inDays(182))
  })

  it('as many days as the site says', () => {
    const store = visit({ config: { ...shop, lifetimeDays: 30 } })
    store.acceptAll()
    expect(recordOf(store).expiresAt).toBe(inDays(30))
    store.rejectAll()
    expect(recordOf(store).expiresAt).toBe(inDays(30))
  })

  it('as many days as the site says, acceptance and refusal apart', () => {
    const config = { ...shop, lifetimeDays: { acceptance: 90, refusal: 365 } }
    const store = visit({ config })
    store.acceptAll()
    expect(recordOf(store).expiresAt).toBe(inDays(90))
    store.save({ categories: { preferences: false, statistics: false, marketing: true } })
    expect(recordOf(store).expiresAt).toBe(inDays(90))
    store.rejectAll()
    expect(recordOf(store).expiresAt).toBe(inDays(365))
  })

  it('no longer because of visits', async () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    later(100)
    const store = visit({ storage })
    store.start()
    await settled()
    expect(recordOf(store)).toMatchObject({ updatedAt: inDays(0), expiresAt: inDays(182) })
    expect(recordOf(visit({ storage })).expiresAt).toBe(inDays(182))
  })

  it('no longer because a gate allowed a service', () => {
    const store = visit()
    store.rejectAll()
    later(100)
    store.allowService('youtube')
    expect(recordOf(store)).toMatchObject({
      givenAt: inDays(0),
      updatedAt: inDays(100),
      expiresAt: inDays(182),
    })
  })

  it('from the next full decision on', () => {
    const store = visit()
    store.rejectAll()
    later(100)
    store.save({ categories: { preferences: true, statistics: true, marketing: false } })
    expect(recordOf(store)).toMatchObject({ givenAt: inDays(100), expiresAt: inDays(282) })
  })
})

describe('a record made by gates alone', () => {
  it('lasts 182 days from the first of them', () => {
    const store = visit()
    store.allowService('youtube')
    later(100)
    store.allowService('analytics')
    expect(recordOf(store)).toMatchObject({ givenAt: inDays(0), expiresAt: inDays(182) })
  })

  it('lasts as long as any from the first full decision on', () => {
    const store = visit()
    store.allowService('youtube')
    later(100)
    store.acceptAll()
    expect(recordOf(store)).toMatchObject({ givenAt: inDays(100), expiresAt: inDays(282) })
  })
})

describe('a refusal under opt-out', () => {
  it.each([
    ['everything', () => ({ preferences: false, statistics: false, marketing: false })],
    ['one category', () => ({ marketing: false })],
  ])('of %s lasts 400 days', (_, categories) => {
    const store = visit({ region: 'US' })
    store.save({ categories: categories() })
    expect(recordOf(store).expiresAt).toBe(inDays(400))
  })

  it('is renewed by a visit', async () => {
    const storage = createMemoryStorage()
    visit({ region: 'US', storage }).rejectAll()
    later(300)
    visit({ region: 'US', storage }).start()
    await settled()
    later(650)
    expect(visit({ region: 'US', storage }).getState()).toMatchObject({
      status: 'decided',
      categories: { marketing: false },
    })
  })

  it('is still valid after many renewals, and still says when it was given', async () => {
    const storage = createMemoryStorage()
    visit({ region: 'US', storage }).rejectAll()
    for (let day = 30; day <= 900; day += 30) {
      later(day)
      visit({ region: 'US', storage }).start()
      await settled()
    }
    const store = visit({ region: 'US', storage })
    expect(recordOf(store)).toMatchObject({
      givenAt: inDays(0),
      updatedAt: inDays(0),
      expiresAt: inDays(1300),
    })
  })

  it('is renewed by an acceptance of something else', () => {
    const store = visit({ region: 'US' })
    store.save({ categories: { marketing: false } })
    later(100)
    store.allowService('analytics')
    expect(recordOf(store).expiresAt).toBe(inDays(500))
  })

  it('is renewed once a day at most', async () => {
    const storage = createMemoryStorage()
    visit({ region: 'US', storage, onDecision: () => {} }).rejectAll()
    await settled()
    const write = vi.spyOn(storage, 'write')
    later(0.5)
    visit({ region: 'US', storage }).start()
    await settled()
    expect(write).not.toHaveBeenCalled()
  })

  it('does not lengthen a consent that a gate gets under opt-in afterwards', () => {
    const store = visit({ region: 'US' })
    store.rejectAll()
    store.configure({ region: 'FR' })
    store.allowService('youtube')
    expect(Date.parse(recordOf(store).expiresAt)).toBeLessThanOrEqual(NOW + 182 * DAY)
  })
})

describe('an acceptance under opt-out', () => {
  it('lasts 182 days and is not renewed', async () => {
    const storage = createMemoryStorage()
    visit({ region: 'US', storage }).acceptAll()
    later(100)
    visit({ region: 'US', storage }).start()
    await settled()
    expect(recordOf(visit({ region: 'US', storage })).expiresAt).toBe(inDays(182))
  })
})
