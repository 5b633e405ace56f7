import { describe, expect, it, vi } from 'vitest'
import { freshPage } from '../page.js'
import { granted, shop, visit } from '../shop.js'

freshPage()

describe('an undeclared id', () => {
  const ids = ['marketting', 'constructor', '__proto__', 'toString', '']

  it.each(ids)('throws in development: save with %o', (id) => {
    const named = JSON.parse(`{${JSON.stringify(id)}: true}`)
    expect(() => visit().save({ categories: named })).toThrow(/is not a category/)
    expect(() => visit().save({ services: named })).toThrow(/is not a service/)
  })

  it.each(ids)('throws in development: allowService with %o', (id) => {
    expect(() => visit().allowService(id)).toThrow(/is not a service/)
  })

  it('says which, where, what it means and what to do', () => {
    expect(() => visit().save({ categories: { marketting: true } })).toThrow(
      'react-consent-ui: save: "marketting" is not a category; did you mean "marketing"? It is never granted. Use a declared id, or declare it in defineConsent.',
    )
    expect(() => visit().allowService('vimeo')).toThrow(
      'react-consent-ui: allowService: "vimeo" is not a service; declared: basket, language, analytics, youtube, pixel. It is never granted. Use a declared id, or declare it in defineConsent.',
    )
  })

  it('leaves the visitor where they were', () => {
    const store = visit()
    expect(() => store.save({ categories: { marketting: true } })).toThrow()
    expect(store.getState()).toMatchObject({ status: 'undecided', record: null })
  })

  it.each(ids)('is denied in production: %o', (id) => {
    vi.stubEnv('NODE_ENV', 'production')
    const store = visit()
    const named = JSON.parse(`{${JSON.stringify(id)}: true}`)
    store.save({ categories: named, services: named })
    store.allowService(id)
    expect(granted(store.getState().categories)).toEqual(['necessary'])
    expect(granted(store.getState().services)).toEqual(['basket'])
    expect(Object.keys(store.getState().services)).toEqual(Object.keys(shop.services))
  })

  it('is denied in production where a service hangs on it', () => {
    vi.stubEnv('NODE_ENV', 'production')
    for (const category of ids) {
      const config = { ...shop, services: { adrift: { category } } }
      const store = visit({ config, model: 'notice' })
      store.acceptAll()
      expect(store.getState().services.adrift).toBe(false)
      expect(store.getState().status).toBe('decided')
    }
  })
})
