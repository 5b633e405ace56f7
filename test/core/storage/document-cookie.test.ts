import {
  createConsentStore,
  createCookieStorage,
  createLocalStorage,
  createMemoryStorage,
} from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { freshPage, NOW, openPage, Page } from '../page.js'
import { recordOf, shop } from '../shop.js'

const page = freshPage()

/** What `document.cookie` was set to. */
function written(options?: Parameters<typeof createCookieStorage>[0]) {
  const set = vi.spyOn(page.current, 'setCookie')
  const store = createConsentStore(shop, { storage: createCookieStorage(options) })
  store.rejectAll()
  const [value = '', ...attributes] = String(set.mock.calls[0]?.[0]).split('; ')
  return { store, value, attributes: new Set(attributes) }
}

describe('the cookie that keeps the record', () => {
  it('is first-party, for the whole site, and goes over HTTPS only', () => {
    const { value, attributes, store } = written()
    expect(value).toMatch(/^rcu=[\w.~!*'()%-]+$/)
    const expires = new Date(recordOf(store).expiresAt).toUTCString()
    expect(attributes).toEqual(new Set(['Path=/', 'SameSite=Lax', 'Secure', `Expires=${expires}`]))
  })

  it('does without Secure on plain http, where it would not be kept', () => {
    openPage(Object.assign(page, { current: new Page('http://localhost:3000/') }).current)
    const { attributes, store } = written()
    expect([...attributes]).not.toContain('Secure')
    expect(store.getState().persisted).toBe(true)
  })

  it('is the default', () => {
    createConsentStore(shop).rejectAll()
    expect(page.current.cookieNames).toEqual(['rcu'])
  })

  it('is set the way the site wants', () => {
    const { value, attributes } = written({
      name: 'choice',
      domain: 'shop.example',
      path: '/fr',
      sameSite: 'None',
      secure: true,
      partitioned: true,
    })
    expect(value).toMatch(/^choice=/)
    const set = ['Path=/fr', 'SameSite=None', 'Domain=shop.example', 'Secure', 'Partitioned']
    expect([...attributes]).toEqual(expect.arrayContaining(set))
  })

  it('lives as long as the record', () => {
    written()
    expect(page.current.jar[0]?.expires).toBe(NOW + 182 * 86_400_000)
  })

  it('is found among others, and by its whole name', () => {
    page.current.setCookie('xrcu=1; Path=/')
    page.current.setCookie('rcu2=2; Path=/')
    const { store } = written()
    const again = createConsentStore(shop)
    expect(again.getState().record).toEqual(recordOf(store))
  })

  it.each([
    ['a cookie', createCookieStorage(), { storage: 'cookie', name: 'rcu' }],
    [
      'a cookie of the site’s choice',
      createCookieStorage({ name: 'choice', domain: 'shop.example' }),
      { storage: 'cookie', name: 'choice', domain: 'shop.example' },
    ],
    ['local storage', createLocalStorage('choice'), { storage: 'localStorage', name: 'choice' }],
    ['memory', createMemoryStorage(), undefined],
  ])('lists its own item: %s', (_, storage, item) => {
    expect(storage.item).toEqual(item)
  })

  it('is gone after a reset', async () => {
    const { store } = written({ domain: 'shop.example' })
    await store.reset()
    expect(page.current.cookieNames).toEqual([])
  })
})
