import { createCookieStorage, defineConsent } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { freshPage, openPage, Page } from '../page.js'
import { cookie, fillPage, shopWith, visit } from '../shop.js'

const page = freshPage('https://www.shop.example/fr/shoes/red')

describe('a withdrawal', () => {
  it('deletes what the withdrawn services declare, and nothing else', async () => {
    const store = visit()
    store.acceptAll()
    fillPage(page.current)
    const { erased } = await store.withdraw()
    expect(page.current.cookieNames).toEqual(['basket', 'undeclared'])
    expect(Object.keys(page.current.window.localStorage)).toEqual(['undeclared'])
    expect(erased).toEqual({
      deleted: [
        { service: 'language', storage: 'cookie', name: 'lang' },
        { service: 'analytics', storage: 'cookie', name: '_ga' },
        { service: 'analytics', storage: 'cookie', name: '_ga_ABC123' },
        { service: 'youtube', storage: 'localStorage', name: 'yt-remote-device' },
        { service: 'pixel', storage: 'cookie', name: '_fbp' },
      ],
      survived: [],
      unseen: [],
    })
  })

  it('deletes what it may in a frame of another site', async () => {
    const store = visit({ config: shopWith({ name: '_ads' }, { name: '_jar' }) })
    await store.acceptAll()
    page.current.isFramed = true
    page.current.setCookie('_ads=1; Path=/; Secure; SameSite=None')
    page.current.setCookie('_jar=1; Path=/; Secure; SameSite=None; Partitioned')
    await store.withdraw()
    expect(page.current.cookieNames).toEqual([])
  })

  it('deletes nothing of what this library keeps itself', async () => {
    const config = shopWith({ name: 'r*' })
    const store = visit({ config, storage: createCookieStorage() })
    await store.acceptAll()
    page.current.setCookie('round=1; Path=/')
    const { erased } = await store.withdraw()
    expect(erased.deleted).toEqual([{ service: 'ads', storage: 'cookie', name: 'round' }])
    expect(page.current.cookieNames).toEqual(['rcu'])
  })

  it('deletes nothing of what is still granted', async () => {
    const store = visit()
    store.acceptAll()
    fillPage(page.current)
    await store.save({ categories: { statistics: false } })
    expect(page.current.cookieNames).toEqual(['basket', 'lang', '_fbp', 'undeclared'])
  })

  it('of one service deletes what that service declares', async () => {
    const store = visit()
    store.acceptAll()
    fillPage(page.current)
    const { erased } = await store.save({ services: { pixel: false } })
    expect(erased.deleted).toEqual([{ service: 'pixel', storage: 'cookie', name: '_fbp' }])
  })

  it('deletes nothing where nothing was granted', async () => {
    fillPage(page.current)
    const { erased } = await visit().rejectAll()
    expect(erased).toEqual({ deleted: [], survived: [], unseen: [] })
    expect(page.current.cookieNames).toContain('_ga')
  })

  it('finds cookies on every parent domain and on every ancestor of the path', async () => {
    const store = visit({ config: shopWith({ name: 'ad' }) })
    store.acceptAll()
    for (const domain of ['', '; Domain=www.shop.example', '; Domain=.shop.example']) {
      for (const path of ['/', '/fr', '/fr/', '/fr/shoes', '/fr/shoes/', '/fr/shoes/red']) {
        page.current.setCookie(`ad=1; Path=${path}${domain}`)
      }
    }
    const { erased } = await store.withdraw()
    expect(page.current.cookieNames).toEqual([])
    expect(erased.deleted).toEqual([{ service: 'ads', storage: 'cookie', name: 'ad' }])
  })

  it('finds cookies in the jar of an embedded page', async () => {
    const store = visit({ config: shopWith({ name: 'ad' }) })
    store.acceptAll()
    page.current.setCookie('ad=1; Path=/; Partitioned; Secure; SameSite=None')
    await store.withdraw()
    expect(page.current.cookieNames).toEqual([])
  })

  it('works on localhost as anywhere', async () => {
    openPage(Object.assign(page, { current: new Page('http://localhost:3000/') }).current)
    const store = visit({ config: shopWith({ name: 'ad' }) })
    store.acceptAll()
    page.current.setCookie('ad=1; Path=/')
    await store.withdraw()
    expect(page.current.cookieNames).toEqual([])
  })

  it('takes a name with a wildcard for every name it fits, and a dot for a dot', async () => {
    const store = visit({ config: shopWith({ name: 'ad.*.id' }) })
    store.acceptAll()
    for (const name of ['ad.1.id', 'ad..id', 'ad.id', 'adx1.id', 'ad.1.idx']) {
      page.current.setCookie(`${name}=1; Path=/`)
    }
    const { erased } = await store.withdraw()
    expect(erased.deleted.map(({ name }) => name)).toEqual(['ad.1.id', 'ad..id'])
    expect(page.current.cookieNames).toEqual(['ad.id', 'adx1.id', 'ad.1.idx'])
  })

  it('keeps what a service that is still granted declares too', async () => {
    const shared = cookie({ name: 'uid' })
    const config = defineConsent({
      revision: 1,
      providers: { ads: { name: 'Ads Ltd.' } },
      services: {
        ads: { category: 'marketing', provider: 'ads', cookies: [shared, cookie({ name: 'ad' })] },
        login: { category: 'necessary', provider: 'ads', cookies: [cookie({ name: 'ui*' })] },
      },
    })
    const store = visit({ config })
    store.acceptAll()
    page.current.setCookie('uid=1; Path=/')
    page.current.setCookie('ad=1; Path=/')
    const { erased } = await store.withdraw()
    expect(erased.deleted).toEqual([{ service: 'ads', storage: 'cookie', name: 'ad' }])
    expect(page.current.cookieNames).toEqual(['uid'])
  })

  it('reports what survived, by reading back', async () => {
    const store = visit({ config: shopWith({ name: 'ad' }) })
    store.acceptAll()
    page.current.setCookie('ad=1; Path=/')
    page.current.onCookie({ set: () => {} })
    const { erased } = await store.withdraw()
    expect(erased).toMatchObject({
      deleted: [],
      survived: [{ service: 'ads', storage: 'cookie', name: 'ad' }],
    })
  })

  it('reports as unseen what scripts cannot see', async () => {
    const config = shopWith(
      { name: 'sid', httpOnly: true },
      { name: 'IDE', domain: '.doubleclick.net' },
      { name: 'elsewhere', path: '/checkout' },
    )
    const store = visit({ config })
    store.acceptAll()
    page.current.setCookie('sid=1; Path=/; HttpOnly')
    const { erased } = await store.withdraw()
    expect(erased).toEqual({
      deleted: [],
      survived: [],
      unseen: ['sid', 'IDE', 'elsewhere'].map((name) => ({
        service: 'ads',
        storage: 'cookie',
        name,
      })),
    })
  })

  it('leaves alone a cookie of this host that only shares its name with a third party', async () => {
    const store = visit({ config: shopWith({ name: 'IDE', domain: 'doubleclick.net' }) })
    store.acceptAll()
    page.current.setCookie('IDE=own; Path=/')
    await store.withdraw()
    expect(page.current.cookieNames).toEqual(['IDE'])
  })

  it('deletes blindly what is declared on another path, and only there', async () => {
    const store = visit({ config: shopWith({ name: 'ad', path: '/checkout' }) })
    store.acceptAll()
    page.current.setCookie('ad=1; Path=/checkout')
    page.current.setCookie('ad=own; Path=/')
    await store.withdraw()
    expect(page.current.jar.map(({ path }) => path)).toEqual(['/'])
  })

  it('finds items that only the details declare', async () => {
    const config = defineConsent({ revision: 1, services: { ads: { category: 'marketing' } } })
    const { services } = shopWith({ name: 'ad' })
    const store = visit({ config, details: async () => ({ default: { services } }) })
    store.acceptAll()
    page.current.setCookie('ad=1; Path=/')
    const { erased } = await store.withdraw()
    expect(erased.deleted.map(({ name }) => name)).toEqual(['ad'])
  })

  it('never rejects, even if the details fail to load', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = visit({ details: () => Promise.reject(new Error('offline')) })
    store.acceptAll()
    await expect(store.withdraw()).resolves.toMatchObject({ persisted: true })
  })

  it.each<[string, () => Promise<never>]>([
    ['fail to load', () => Promise.reject(new Error('offline'))],
    ['are not there', async () => undefined as never],
  ])('deletes what the config declares, even if the details %s', async (_, details) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = visit({ details })
    store.acceptAll()
    fillPage(page.current)
    await store.withdraw()
    expect(page.current.cookieNames).not.toContain('_ga')
  })

  it('spares what was granted again meanwhile', async () => {
    const store = visit()
    store.acceptAll()
    fillPage(page.current)
    const withdrawn = store.withdraw()
    store.acceptAll()
    await withdrawn
    expect(page.current.cookieNames).toContain('_ga')
  })

  it('reloads the page only when the site wants it, once erased', async () => {
    const store = visit()
    store.acceptAll()
    await store.withdraw()
    expect(page.current.location.reload).not.toHaveBeenCalled()
    store.configure({ reloadOnWithdraw: true })
    await store.acceptAll()
    expect(page.current.location.reload).not.toHaveBeenCalled()
    await store.withdraw()
    expect(page.current.location.reload).toHaveBeenCalledOnce()
  })
})
