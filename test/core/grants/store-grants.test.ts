import { createConsentStore, createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'
import { freshPage } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, granted, recordOf, shop, visit } from '../shop.js'

freshPage()

describe('the grant of a service', () => {
  it('is that of its category where the visitor said nothing about the service', () => {
    const store = visit()
    store.save({ categories: { marketing: true } })
    expect(store.getState().services).toMatchObject({ youtube: true, pixel: true })
    expect(store.getState().services).toMatchObject({ analytics: false, language: false })
  })

  it('is its own where it differs from the category', () => {
    const store = visit()
    store.save({ categories: { marketing: true, statistics: false }, services: { pixel: false } })
    expect(store.getState().categories.marketing).toBe(true)
    expect(store.getState().services).toMatchObject({ youtube: true, pixel: false })
  })

  it('can be given alone while its category is refused', () => {
    const store = visit()
    store.rejectAll()
    store.save({ services: { youtube: true } })
    expect(store.getState().categories.marketing).toBe(false)
    expect(store.getState().services).toMatchObject({ youtube: true, pixel: false })
  })

  it('can be taken back alone while its category is granted', () => {
    const store = visit()
    store.acceptAll()
    store.save({ services: { youtube: false } })
    expect(store.getState().categories.marketing).toBe(true)
    expect(store.getState().services).toMatchObject({ youtube: false, pixel: true })
  })

  it('follows its category again once the category is saved without naming it', () => {
    const store = visit()
    store.save({ categories: { marketing: true }, services: { pixel: false } })
    store.save({ categories: { marketing: true } })
    expect(store.getState().services.pixel).toBe(true)
    expect(recordOf(store).services).toEqual({})
  })

  it('does not outlive a refusal of its category', () => {
    const store = visit()
    store.allowService('youtube')
    store.save({ categories: { marketing: false } })
    expect(store.getState().services.youtube).toBe(false)
    expect(recordOf(store).services).toEqual({})
  })

  it('stays when another category is saved', () => {
    const store = visit()
    store.allowService('youtube')
    store.save({ categories: { statistics: true } })
    expect(store.getState().services.youtube).toBe(true)
  })

  it('stays when the same call saves its category and names it', () => {
    const store = visit()
    store.allowService('youtube')
    store.save({ categories: { marketing: false }, services: { youtube: true } })
    expect(store.getState().services).toMatchObject({ youtube: true, pixel: false })
  })

  it('is stored only where it differs from its category', () => {
    const store = visit()
    store.save({ categories: { marketing: true }, services: { youtube: true, pixel: false } })
    expect(recordOf(store).services).toEqual({ pixel: false })
  })
})

describe('acceptAll', () => {
  it('grants everything', () => {
    const store = visit()
    store.acceptAll()
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    expect(granted(store.getState().services)).toEqual(Object.keys(shop.services))
  })

  it('clears what was refused service by service', () => {
    const store = visit()
    store.save({ services: { pixel: false } })
    store.acceptAll()
    expect(store.getState().services.pixel).toBe(true)
    expect(recordOf(store).services).toEqual({})
  })
})

describe('rejectAll', () => {
  it('grants what is required and nothing else', () => {
    const store = visit()
    store.acceptAll()
    store.rejectAll()
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(granted(store.getState().services)).toEqual(['basket'])
  })

  it('clears what was granted service by service', () => {
    const store = visit()
    store.allowService('youtube')
    store.rejectAll()
    expect(granted(store.getState().services)).toEqual(['basket'])
    expect(recordOf(store).services).toEqual({})
  })
})

describe('a required category', () => {
  it('stays granted, with its services, when a decision refuses it by name', () => {
    const store = visit()
    store.save({ categories: { necessary: false }, services: { basket: false } })
    expect(store.getState().categories.necessary).toBe(true)
    expect(store.getState().services.basket).toBe(true)
  })

  it('is not part of the record', () => {
    const store = visit()
    store.save({ categories: { necessary: true, marketing: true }, services: { basket: true } })
    expect(recordOf(store).categories).toEqual({ marketing: true })
    expect(recordOf(store).services).toEqual({})
  })
})

describe('save', () => {
  it('keeps the answers it does not name', () => {
    const store = visit()
    store.save({ categories: { statistics: true, marketing: false } })
    store.save({ categories: { preferences: true } })
    expect(recordOf(store).categories).toEqual({
      preferences: true,
      statistics: true,
      marketing: false,
    })
  })

  it('takes an answer of undefined for no answer', () => {
    const store = visit()
    store.save({ categories: { statistics: true, marketing: undefined } })
    expect(recordOf(store).categories).toEqual({ statistics: true })
  })

  it('leaves no trace of ids that the config lacks', () => {
    const known = createMemoryStorage()
    const old = createConsentStore(
      { ...shop, services: { ...shop.services, gone: { category: 'marketing' } } },
      { storage: known },
    )
    old.save({ services: { gone: true, youtube: true } })
    const now = visit({ storage: known })
    expect(recordOf(now).services).toEqual({ youtube: true })
    expect(now.getState().services).not.toHaveProperty('gone')
  })
})
