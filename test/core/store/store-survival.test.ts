import {
  type ConsentState,
  type ConsentStorage,
  createCookieStorage,
  createLocalStorage,
  createMemoryStorage,
} from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, inDays, NOW, pass, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, shop, visit } from '../shop.js'

const page = freshPage()

/** One visit of a page: what it shows first. */
async function visited(options: Parameters<typeof visit>[0]): Promise<ConsentState> {
  const store = visit(options)
  const first = store.getState()
  const stop = store.start()
  await settled()
  stop()
  await settled()
  return first
}

describe('a record that is too new for the clock', () => {
  it.each([
    ['a cookie', createCookieStorage],
    ['localStorage', createLocalStorage],
  ])('is left in %s, and its refusals hold, until the clock is right', async (_, make) => {
    await visited({ region: 'US', storage: make() })
    const answers = { preferences: true, statistics: false, marketing: false }
    await visit({ region: 'US', storage: make() }).save({ categories: answers })
    await settled()
    const stored = make().read()
    vi.setSystemTime(NOW - 2 * DAY)
    const early = await visited({ region: 'US', storage: make() })
    expect(early).toMatchObject({ record: null, categories: answers })
    expect(make().read()).toEqual(stored)
    vi.setSystemTime(NOW + DAY)
    expect(visit({ region: 'US', storage: make() }).getState()).toMatchObject({
      status: 'decided',
      categories: answers,
    })
  })

  it('grants nothing under opt-in, and a new decision replaces it', async () => {
    const storage = createMemoryStorage()
    await visit({ storage }).acceptAll()
    vi.setSystemTime(NOW - 2 * DAY)
    const store = visit({ storage })
    expect(store.getState()).toMatchObject({ status: 'undecided', categories: ALL_DENIED })
    await store.acceptAll()
    expect(visit({ storage }).getState()).toMatchObject({
      status: 'decided',
      record: { updatedAt: inDays(-2) },
    })
  })
})

describe('an outdated record', () => {
  it.each([
    ['without migrate', undefined],
    ['with migrate', () => null],
  ])('stays as it is while a newer revision is visited, %s', async (_, migrate) => {
    const storage = createMemoryStorage()
    await visit({ storage }).acceptAll()
    await settled()
    const stored = storage.read()
    const next = { ...shop, revision: shop.revision + 1 }
    for (const days of [0, 1, 30]) {
      vi.setSystemTime(NOW + days * DAY)
      expect(await visited({ storage, config: next, migrate })).toMatchObject({
        status: 'undecided',
        reason: 'revision',
        categories: ALL_DENIED,
      })
      expect(storage.read()).toBe(stored)
    }
    expect(visit({ storage }).getState()).toMatchObject({
      status: 'decided',
      categories: ALL_GRANTED,
    })
  })
})

describe('the reason why a visitor is asked', () => {
  const reasonOf = (options: Parameters<typeof visit>[0]) => visit(options).getState().reason

  it('is the first visit, and null once there is an answer', () => {
    const store = visit()
    expect(store.getState().reason).toBe('first')
    store.rejectAll()
    expect(store.getState().reason).toBeNull()
    store.reset()
    expect(store.getState().reason).toBe('first')
  })

  it('is null while nothing is known, and where nothing is asked', () => {
    expect(visit().getServerState().reason).toBeNull()
    expect(reasonOf({ region: 'US' })).toBeNull()
  })

  it('is a record that has expired', () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    vi.setSystemTime(NOW + 183 * DAY)
    expect(reasonOf({ storage })).toBe('expired')
  })

  it.each([
    ['without since', {}],
    ['with since before the decision', { since: inDays(-5) }],
    ['with since after the decision', { since: inDays(5) }],
  ])('is a category that is new, %s', (_, ai) => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    vi.setSystemTime(NOW + 10 * DAY)
    const config = { ...shop, categories: { ...shop.categories, ai } }
    expect(reasonOf({ storage, config })).toBe('new')
  })

  it('is a service that is new since the decision', () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    vi.setSystemTime(NOW + 10 * DAY)
    const services = { ...shop.services, chat: { category: 'marketing', since: inDays(5) } }
    expect(reasonOf({ storage, config: { ...shop, services } })).toBe('new')
  })

  it('is the first answer after a gate alone was used', () => {
    const storage = createMemoryStorage()
    visit({ storage }).allowService('youtube')
    expect(reasonOf({ storage })).toBe('first')
  })
})

describe('a record that expires while the page is open', () => {
  it.each([
    ['a cookie', createCookieStorage],
    ['localStorage', createLocalStorage],
  ])('in %s grants no longer, and the visitor is asked', async (_, make) => {
    const store = visit({ storage: make() })
    store.start()
    await store.acceptAll()
    await settled()
    vi.setSystemTime(NOW + 182 * DAY - 1000)
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    await pass(2000)
    expect(store.getState()).toMatchObject({
      status: 'undecided',
      reason: 'expired',
      categories: ALL_DENIED,
    })
    expect([make().read() ?? []].flat()).toEqual([])
  })

  it('ends after a delay that no timer can hold', async () => {
    const store = visit({ storage: createLocalStorage() })
    store.start()
    await store.acceptAll()
    await vi.advanceTimersByTimeAsync(181 * DAY)
    expect(store.getState().status).toBe('decided')
    await vi.advanceTimersByTimeAsync(DAY)
    expect(store.getState().status).toBe('undecided')
  })
})

describe('a storage whose writes are slower than its clears', () => {
  function slow(storage: ConsentStorage): ConsentStorage {
    const later = <T>(delayMs: number, act: () => T) =>
      new Promise<Awaited<T>>((resolve) => setTimeout(() => resolve(act() as Awaited<T>), delayMs))
    return {
      read: async () => storage.read(),
      write: (text, until) => later(120, () => storage.write(text, until)),
      clear: () => later(20, () => storage.clear()),
    }
  }

  it.each([0, 5, 50, 200])('holds nothing after a reset %d ms after an acceptance', async (ms) => {
    const kept = createMemoryStorage()
    const store = visit({ storage: slow(kept), onDecision: () => {} })
    store.start()
    await settled()
    store.acceptAll()
    await pass(ms)
    store.reset()
    await settled()
    expect(kept.read()).toBeNull()
    expect(store.getState()).toMatchObject({ status: 'undecided', categories: ALL_DENIED })
  })
})

describe('two tabs that decide in the same millisecond', () => {
  it.each([
    ['rejectAll', 'rejectAll'],
    ['acceptAll', 'acceptAll'],
    ['acceptAll', 'withdraw'],
    ['withdraw', 'withdraw'],
  ] as const)('report each decision once: %s, %s', async (one, other) => {
    const onDecision = vi.fn()
    const [here, there] = [0, 1].map(() => visit({ storage: createCookieStorage(), onDecision }))
    here?.start()
    there?.start()
    await settled()
    for (let round = 0; round < 5; round++) {
      here?.[one]()
      there?.[other]()
      await settled()
    }
    expect(onDecision).toHaveBeenCalledTimes(10)
  })
})

describe('what a site gives and what fails in it', () => {
  it('an integration that throws keeps no other from running', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const error = new Error('no vendor')
    const stop = vi.fn()
    const throwing = () => {
      throw error
    }
    const end = visit({ integrations: [throwing, () => stop] }).start()
    expect(log).toHaveBeenCalledExactlyOnceWith(error)
    end()
    expect(stop).toHaveBeenCalledOnce()
  })

  it('migrate is called with nothing after a reset, and older records stay forgotten', async () => {
    const { record } = await visit().acceptAll()
    vi.setSystemTime(NOW + DAY)
    const migrate = vi.fn(() => record)
    await visit({ storage: createCookieStorage(), migrate: () => null }).reset()
    const { status } = visit({ storage: createCookieStorage(), migrate }).getState()
    expect(migrate).toHaveBeenCalledExactlyOnceWith(null, expect.anything())
    expect(status).toBe('undecided')
  })

  it('a category called __proto__ in a config that was not checked is denied', () => {
    const config = {
      ...shop,
      categories: JSON.parse('{"necessary":{"required":true},"__proto__":{}}'),
    }
    const { categories } = visit({ config }).getState()
    expect(Object.entries(categories)).toContainEqual(['__proto__', false])
    expect(Reflect.get(visit().getState().categories, '__proto__')).toBeUndefined()
  })
})
