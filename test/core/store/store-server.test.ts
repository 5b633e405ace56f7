import { createConsentStore } from 'react-consent-ui/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ALL_DENIED, ALL_GRANTED, recordOf, shop, visit } from '../shop.js'

beforeEach(() => {
  expect(typeof document).toBe('undefined')
})

describe('on a server', () => {
  it('a store is pending, and draws what hydration draws', () => {
    const store = createConsentStore(shop, { region: 'US' })
    expect(store.getState()).toMatchObject({ status: 'pending', categories: ALL_DENIED })
    expect(store.getState()).toBe(store.getServerState())
  })

  it('a store with the record of the request draws what it grants', async () => {
    const { record } = await visit().acceptAll()
    const store = createConsentStore(shop, { initialRecord: record })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    expect(store.getState()).toBe(store.getServerState())
  })

  it('the header of the request says what the browser will', () => {
    const options = { initialRecord: null, region: 'US' }
    expect(createConsentStore(shop, { ...options, gpc: true }).getState()).toMatchObject({
      gpc: true,
      categories: { marketing: false, statistics: true },
    })
    expect(createConsentStore(shop, options).getState().gpc).toBe(false)
  })

  it('nothing throws and nothing rejects', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = createConsentStore(shop)
    const stop = store.start()
    store.subscribe(() => {})()
    store.configure({ region: 'FR' })
    store.openPreferences()
    store.closePreferences()
    for (const act of ['acceptAll', 'withdraw', 'dismiss', 'acknowledge', 'reset'] as const) {
      await expect(store[act]()).resolves.toBeDefined()
    }
    stop()
  })

  it('one store does not share state with another', () => {
    const first = createConsentStore(shop)
    first.acceptAll()
    expect(createConsentStore(shop).getState()).toMatchObject({ status: 'pending', record: null })
    expect(recordOf(first).action).toBe('accept-all')
  })
})
