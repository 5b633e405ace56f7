import { type ConsentConfig, createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, inDays, NOW } from '../page.js'
import { recordOf, shop, visit } from '../shop.js'

freshPage()

const LATER = NOW + 10 * DAY

/** The shop ten days on, with chat added to marketing and a category of its own for AI. */
const grown: ConsentConfig = {
  ...shop,
  categories: { ...shop.categories, ai: { since: inDays(5) } },
  services: {
    ...shop.services,
    chat: { category: 'marketing', since: inDays(5) },
    assistant: { category: 'ai' },
  },
}
const grownService: ConsentConfig = {
  ...shop,
  services: { ...shop.services, chat: { category: 'marketing', since: inDays(5) } },
}

/** Decides today, and returns with a larger config. */
function returning(decide: (store: ReturnType<typeof visit>) => void, config = grownService) {
  const storage = createMemoryStorage()
  decide(visit({ storage }))
  vi.setSystemTime(LATER)
  return visit({ config, storage })
}

describe('what has a date still to come', () => {
  const config = {
    ...shop,
    categories: { ...shop.categories, ai: { since: inDays(1) } },
    services: { ...shop.services, chat: { category: 'marketing', since: inDays(1) } },
  }

  it.each(['acceptAll', 'rejectAll'] as const)(
    'is denied, and asked about once its day has come: %s',
    (act) => {
      const storage = createMemoryStorage()
      const store = visit({ config, storage })
      store[act]()
      expect(store.getState()).toMatchObject({
        status: 'decided',
        surface: 'none',
        categories: { ai: false },
        services: { chat: false },
      })
      vi.setSystemTime(NOW + 2 * DAY)
      expect(visit({ config, storage }).getState()).toMatchObject({
        surface: 'banner',
        categories: { ai: false },
        services: { chat: false },
      })
    },
  )
})

describe('a service with since', () => {
  it('is not inherited by an earlier acceptance of its category', () => {
    const store = returning((before) => before.acceptAll())
    expect(store.getState().services).toMatchObject({ chat: false, youtube: true })
  })

  it('brings the banner back with the old answers kept', () => {
    const store = returning((before) => before.save({ categories: answers(true, false, true) }))
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
    expect(store.getState().categories).toMatchObject(answers(true, false, true))
    expect(recordOf(store).givenAt).toBe(inDays(0))
  })

  it('is granted by a later acceptance', () => {
    const store = returning((before) => before.acceptAll())
    store.acceptAll()
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat: true } })
    expect(recordOf(store).services).toEqual({})
  })

  it('is granted by a later acceptance of its category alone', () => {
    const store = returning((before) => before.acceptAll())
    store.save({ categories: { marketing: true } })
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat: true } })
  })

  it('is answered by a later refusal of its category alone', () => {
    const store = returning((before) => before.acceptAll())
    store.save({ categories: { marketing: false } })
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat: false } })
  })

  it.each([true, false])('is answered by a later answer of its own: %s', (chat) => {
    const store = returning((before) => before.acceptAll())
    store.save({ services: { chat } })
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat, youtube: true } })
  })

  it('is still not inherited after an unrelated service was allowed', () => {
    const store = returning((before) => before.acceptAll())
    store.allowService('analytics')
    expect(store.getState()).toMatchObject({ status: 'undecided', services: { chat: false } })
  })

  it('is still not inherited after that on the next visit', () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    vi.setSystemTime(LATER)
    visit({ config: grownService, storage }).allowService('analytics')
    const store = visit({ config: grownService, storage })
    expect(store.getState()).toMatchObject({ status: 'undecided', services: { chat: false } })
  })

  it('stays answered when another service is allowed after its own answer', () => {
    const store = returning((before) => before.acceptAll())
    store.save({ services: { chat: true } })
    store.allowService('analytics')
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat: true } })
  })

  it('is asked again when it changes after an answer of its own', () => {
    const store = returning(
      (before) =>
        before.save({ categories: answers(true, true, false), services: { pixel: true } }),
      withSince('pixel'),
    )
    expect(store.getState()).toMatchObject({ status: 'undecided', services: { pixel: false } })
    store.allowService('youtube')
    expect(store.getState()).toMatchObject({ status: 'undecided', services: { pixel: false } })
  })

  it('runs by default where the law does not ask', () => {
    const storage = createMemoryStorage()
    visit({ region: 'US', storage }).acceptAll()
    vi.setSystemTime(LATER)
    const store = visit({ config: grownService, region: 'US', storage })
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat: true } })
  })

  it('under a required category needs no answer', () => {
    const store = returning((before) => before.acceptAll(), withSince('basket'))
    expect(store.getState()).toMatchObject({ status: 'decided', services: { basket: true } })
  })

  it('of before the decision changes nothing', () => {
    const config = { ...grownService, services: { ...shop.services, chat: chatSince(-1) } }
    const store = returning((before) => before.acceptAll(), config)
    expect(store.getState()).toMatchObject({ status: 'decided', services: { chat: true } })
  })
})

describe('a category with since', () => {
  it('is denied, with its services, until it is answered', () => {
    const store = returning((before) => before.acceptAll(), grown)
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
    expect(store.getState().categories.ai).toBe(false)
    expect(store.getState().services.assistant).toBe(false)
  })

  it('is denied when it changes after it was accepted', () => {
    const store = returning((before) => before.acceptAll(), withCategorySince('statistics'))
    expect(store.getState().categories).toMatchObject({ statistics: false, marketing: true })
    expect(store.getState().services.analytics).toBe(false)
    expect(store.getState().status).toBe('undecided')
  })

  it('is still not inherited after an unrelated service was allowed', () => {
    const store = returning((before) => before.acceptAll(), withCategorySince('statistics'))
    store.allowService('youtube')
    expect(store.getState().categories.statistics).toBe(false)
    expect(store.getState().status).toBe('undecided')
  })

  it('is still asked of a visitor who refused it before, after an unrelated service was allowed', () => {
    const store = returning((before) => before.rejectAll(), withCategorySince('statistics'))
    expect(store.getState().status).toBe('undecided')
    store.allowService('youtube')
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
    expect(store.getState().categories.statistics).toBe(false)
  })

  it.each([true, false])('is answered by a later answer: %s', (statistics) => {
    const store = returning((before) => before.acceptAll(), withCategorySince('statistics'))
    store.save({ categories: { statistics } })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: { statistics } })
    expect(store.getState().categories.marketing).toBe(true)
  })

  it('stays answered when another service is allowed after its answer', () => {
    const store = returning((before) => before.acceptAll(), withCategorySince('statistics'))
    store.save({ categories: { statistics: true } })
    store.allowService('youtube')
    expect(store.getState()).toMatchObject({ status: 'decided', categories: { statistics: true } })
  })
})

function answers(preferences: boolean, statistics: boolean, marketing: boolean) {
  return { preferences, statistics, marketing }
}

function chatSince(days: number) {
  return { category: 'marketing', since: inDays(days) }
}

function withSince(id: keyof typeof shop.services): ConsentConfig {
  return {
    ...shop,
    services: { ...shop.services, [id]: { ...shop.services[id], since: inDays(5) } },
  }
}

function withCategorySince(id: keyof typeof shop.categories): ConsentConfig {
  return {
    ...shop,
    categories: { ...shop.categories, [id]: { ...shop.categories[id], since: inDays(5) } },
  }
}
