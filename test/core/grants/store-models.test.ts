import { defineConsent } from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'
// The surfaces of the library ask an internal.
import { modelOf } from '../../../src/core/grants/model-of.js'
import { freshPage } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, granted, recordOf, shop, visit } from '../shop.js'

const page = freshPage()

const SALE_DENIED = { ...ALL_GRANTED, marketing: false }

describe('a visitor who has not answered', () => {
  it.each([
    ['FR', 'opt-in', ALL_DENIED],
    ['US', 'opt-out', ALL_GRANTED],
    ['JP', 'notice', ALL_GRANTED],
  ])('in %s falls under %s', (region, model, categories) => {
    expect(visit({ region }).getState()).toMatchObject({ status: 'undecided', model, categories })
  })

  it.each([
    [undefined, 'unknown'],
    ['', 'empty'],
    ['XX', 'what hosts say when they do not know'],
    ['ZZ', 'what CLDR says when it does not know'],
    ['T1', 'the code that hosts use for Tor'],
    ['Mars', 'no code'],
  ])('falls under opt-in where the region is %o: %s', (region, _) => {
    const config = defineConsent({ revision: 1, regions: { default: 'opt-out' } })
    expect(visit({ config, region }).getState()).toMatchObject({ model: 'opt-in' })
  })

  it('falls under the default where the region is known and not listed', () => {
    const config = defineConsent({ revision: 1, regions: { default: 'notice', US: 'opt-out' } })
    expect(visit({ config, region: 'BR' }).getState().model).toBe('notice')
  })

  it('falls under opt-in if the config has no regions', () => {
    const config = defineConsent({ revision: 1 })
    expect(visit({ config, region: 'US' }).getState().model).toBe('opt-in')
  })

  it('falls under the rule of the country where the state has none', () => {
    expect(visit({ region: 'US-TX' }).getState().model).toBe('opt-out')
  })

  it('falls under the rule of the state before that of the country', () => {
    const config = defineConsent({ revision: 1, regions: { US: 'notice', 'US-CA': 'opt-out' } })
    expect(visit({ config, region: 'US-CA' }).getState().model).toBe('opt-out')
    expect(visit({ config, region: 'US-TX' }).getState().model).toBe('notice')
  })

  it('is in the same region however the code is written', () => {
    expect(visit({ region: 'us-tx' }).getState().model).toBe('opt-out')
  })

  it('falls under the model that the site fixes, in every region', () => {
    expect(visit({ region: 'US', model: 'opt-in' }).getState().categories).toEqual(ALL_DENIED)
    expect(visit({ model: 'notice' }).getState().categories).toEqual(ALL_GRANTED)
  })

  it('is not answered for by the names of JavaScript objects', () => {
    const config = { ...shop, regions: { default: 'opt-in' as const } }
    expect(visit({ config, region: 'constructor' }).getState().model).toBe('opt-in')
  })
})

describe('a model by category', () => {
  it('grants what runs with notice and asks for the rest', () => {
    const state = visit({ region: 'GB' }).getState()
    expect(state.categories).toEqual({ ...ALL_DENIED, statistics: true })
    expect(state).toMatchObject({ model: 'opt-in', surface: 'banner' })
  })

  it('falls back to the country and then to the default for what a state leaves out', () => {
    const config = defineConsent({
      revision: 1,
      regions: {
        default: 'notice',
        US: { marketing: 'opt-out' },
        'US-CA': { preferences: 'opt-in' },
      },
    })
    const { categories } = visit({ config, region: 'US-CA', gpc: true }).getState()
    expect(categories).toEqual({ ...ALL_GRANTED, preferences: false, marketing: false })
  })

  it('shows the first layer of the strictest', () => {
    const config = defineConsent({
      revision: 1,
      regions: {
        US: { preferences: 'notice', statistics: 'opt-out', marketing: 'opt-out' },
        JP: { preferences: 'notice', statistics: 'notice', marketing: 'notice' },
      },
    })
    expect(visit({ config, region: 'US' }).getState().model).toBe('opt-out')
    expect(visit({ config, region: 'JP' }).getState().model).toBe('notice')
  })
})

describe('modelOf, which the surfaces of the library go by', () => {
  it('is the model of one category, here and now', () => {
    const store = visit({ region: 'GB' })
    expect(modelOf(store, 'statistics')).toBe('opt-out')
    expect(modelOf(store, 'marketing')).toBe('opt-in')
    store.configure({ region: 'JP' })
    expect(modelOf(store, 'marketing')).toBe('notice')
  })
})

describe('the surface before an answer', () => {
  it.each([
    ['FR', 'banner'],
    ['US', 'none'],
    ['JP', 'banner'],
  ])('in %s is: %s', (region, surface) => {
    expect(visit({ region }).getState().surface).toBe(surface)
  })

  it('is none where everything is required', () => {
    const config = defineConsent({ revision: 1, categories: { necessary: { required: true } } })
    expect(visit({ config }).getState()).toMatchObject({ status: 'decided', surface: 'none' })
  })
})

describe('a pending state', () => {
  it.each(['opt-in', 'opt-out', 'notice'] as const)('grants only what is required: %s', (model) => {
    const state = visit({ model }).getServerState()
    expect(state).toMatchObject({ status: 'pending', surface: 'none', categories: ALL_DENIED })
    expect(granted(state.services)).toEqual(['basket'])
  })
})

describe('Global Privacy Control', () => {
  it.each(['US', 'JP'])('denies what sells data before an answer: %s', (region) => {
    const state = visit({ region, gpc: true }).getState()
    expect(state).toMatchObject({ status: 'undecided', gpc: true, categories: SALE_DENIED })
    expect(state.services).toMatchObject({ youtube: false, pixel: false, analytics: true })
  })

  it('writes no record', () => {
    const store = visit({ region: 'US', gpc: true })
    store.start()()
    expect(store.getState().record).toBeNull()
  })

  it('is read from the browser where the site does not pass the header on', () => {
    page.current.navigator.globalPrivacyControl = true
    expect(visit({ region: 'US' }).getState()).toMatchObject({ gpc: true, categories: SALE_DENIED })
    // A cached page, or one whose host looked before the visitor switched it on.
    expect(visit({ region: 'US', gpc: false }).getState().gpc).toBe(true)
  })

  it('beats a grant that was given without it', () => {
    const store = visit({ region: 'US' })
    store.acceptAll()
    store.configure({ gpc: true })
    expect(store.getState().categories).toEqual(SALE_DENIED)
  })

  it('beats a grant of a single service that was given without it', () => {
    const store = visit({ region: 'US' })
    store.save({ categories: { marketing: false }, services: { youtube: true } })
    store.configure({ gpc: true })
    expect(store.getState().services.youtube).toBe(false)
  })

  it('yields to a grant that was given with it on: an informed exception', () => {
    const store = visit({ region: 'US', gpc: true })
    store.acceptAll()
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('yields to an exception for one service, and to nothing beside it', () => {
    const store = visit({ region: 'US', gpc: true })
    store.allowService('youtube')
    expect(store.getState().services).toMatchObject({ youtube: true, pixel: false })
    expect(store.getState().categories.marketing).toBe(false)
  })

  it('does not take an earlier grant for an exception when a service is allowed with it on', () => {
    const store = visit({ region: 'US' })
    store.acceptAll()
    store.configure({ gpc: true })
    store.allowService('youtube')
    expect(store.getState().services).toMatchObject({ youtube: true, pixel: false })
    expect(recordOf(store).categories).not.toHaveProperty('marketing')
  })

  it('keeps the exception when the signal goes away', () => {
    const store = visit({ region: 'US', gpc: true })
    store.acceptAll()
    store.configure({ gpc: false })
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('changes nothing under opt-in, where consent is given in person', () => {
    const store = visit({ region: 'FR', gpc: true })
    store.acceptAll()
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })
})

describe('a record under another model', () => {
  it('refuses under opt-out what it refuses under opt-in', () => {
    const store = visit({ region: 'FR' })
    store.rejectAll()
    store.configure({ region: 'US' })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
  })

  it('leaves what it does not answer to the model of today', () => {
    const store = visit({ region: 'US' })
    store.save({ categories: { marketing: false } })
    expect(store.getState().categories).toEqual(SALE_DENIED)
    expect(store.getState().services).toMatchObject({ analytics: true, youtube: false })
  })
})
