import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import {
  type ConsentConfig,
  createConsentStore,
  createCookieStorage,
  createMemoryStorage,
  defineConsent,
} from 'react-consent-ui/core'
import { consentHeadScript, consentHeadScriptHash } from 'react-consent-ui/server'
import { describe, expect, it, vi } from 'vitest'
import { minifyFunction } from '../../scripts/minify-head-script.mjs'
// The text that the build minifies is an internal.
import { HEAD_SCRIPT } from '../../src/server/head-script-source.js'
import { DAY, freshPage, NOW, settled } from '../core/page.js'
import { ALL_DENIED, ALL_GRANTED, fillPage, recordOf } from '../core/shop.js'
import { shop } from './cookie-texts.js'
import { runHeadScript } from './head-page.js'

const page = freshPage()
const run = (options?: Parameters<typeof consentHeadScript>[1], config: ConsentConfig = shop) =>
  runHeadScript(consentHeadScript(config, options))

/** A visitor who decided the day before, on a page that lived long enough to report it. */
async function yesterday(act: 'acceptAll' | 'rejectAll') {
  vi.setSystemTime(NOW - DAY)
  const store = createConsentStore(shop)
  const stop = store.start()
  await store[act]()
  await settled()
  stop()
  vi.setSystemTime(NOW)
  return recordOf(store)
}

/** Loads the page's code. */
async function load(options: Parameters<typeof createConsentStore>[1] = {}) {
  const onDecision = vi.fn()
  const store = createConsentStore(shop, { onDecision, ...options })
  store.start()
  await settled()
  return { store, onDecision }
}

describe('the head script', () => {
  it('is at most 1 kB, gzip, as the build minifies it', async () => {
    const minified = await minifyFunction(HEAD_SCRIPT)
    const text = consentHeadScript(shop).replace(HEAD_SCRIPT, () => minified)
    expect(gzipSync(text).length).toBeLessThanOrEqual(1000)
  })

  it('asks a new visitor, and no visitor who has answered', async () => {
    expect(run().state()).toBe('open')
    await yesterday('rejectAll')
    expect(run().state()).toBe('closed')
  })

  it('asks again where the revision was raised, and when the record has expired', async () => {
    await yesterday('acceptAll')
    expect(run({}, { ...shop, revision: 4 }).state()).toBe('open')
    vi.setSystemTime(NOW + 181 * DAY)
    expect(run().state()).toBe('open')
  })

  it('asks where something is new since the record, and not where it was granted since', () => {
    void createConsentStore(shop).acceptAll()
    vi.setSystemTime(NOW + 3 * DAY)
    const since = new Date(NOW + 2 * DAY).toISOString().slice(0, 10)
    const youtube = { ...shop.services.youtube, since }
    const today = { ...shop, services: { ...shop.services, youtube } }
    expect(run({}, today).state()).toBe('open')
    void createConsentStore(today).allowService('youtube')
    expect(run({}, today).state()).toBe('closed')
  })

  it('asks about nothing that is still to come', () => {
    void createConsentStore(shop).acceptAll()
    const youtube = { ...shop.services.youtube, since: new Date(NOW + 2 * DAY).toISOString() }
    const today = { ...shop, services: { ...shop.services, youtube } }
    expect(run({}, today).state()).toBe('closed')
  })

  it('asks no visitor under opt-out', () => {
    expect(run({ region: 'US' }).state()).toBe('closed')
    expect(run({ model: 'opt-out' }).state()).toBe('closed')
    expect(run({ region: 'JP' }).state()).toBe('open')
  })

  it('takes the newer of two cookies of one name', async () => {
    vi.setSystemTime(NOW - DAY)
    const at = (path: string) =>
      createConsentStore(shop, { storage: createCookieStorage({ path }) })
    void at('/fr').allowService('youtube')
    vi.setSystemTime(NOW)
    expect(run().state()).toBe('open')
    void at('/').rejectAll()
    expect(page.current.jar).toHaveLength(2)
    expect(run().state()).toBe('closed')
  })

  it('reads and writes the cookie that createCookieStorage does under the same options', async () => {
    const cookie = { name: 'choices', domain: 'shop.example', path: '/fr' } as const
    run({ cookie }).click('reject-all')
    expect(page.current.jar).toEqual([
      expect.objectContaining({ name: 'choices', host: 'shop.example', path: '/fr' }),
    ])
    expect(run({ cookie }).state()).toBe('closed')
    const { store } = await load({ storage: createCookieStorage(cookie) })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    expect(page.current.jar).toHaveLength(1)
  })

  it('lives with cookies that the browser refuses', () => {
    page.current.onCookie({
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    expect(run().state()).toBe('open')
  })

  it('leaves other clicks alone', () => {
    const script = run()
    expect(script.click('')).toBe(true)
    expect(script.state()).toBe('open')
  })

  it('contains no end of a script, for hostile texts in the config', () => {
    const text = consentHeadScript({
      ...shop,
      policy: { version: '</script><script>alert(1)//<!--', controller: { name: 'Shop' } },
    })
    expect(text).not.toMatch(/<[!/s]/)
    expect(text).toContain('\\u003c/script>')
  })
})

describe('consentHeadScriptHash', () => {
  it('is the hash of the very text, as a policy takes it', async () => {
    const options = { region: 'FR', cookie: { name: 'choices' } }
    const hash = createHash('sha256').update(consentHeadScript(shop, options)).digest('base64')
    expect(await consentHeadScriptHash(shop, options)).toBe(`'sha256-${hash}'`)
  })

  it('is another for another config', async () => {
    const changed = { ...shop, revision: 4 }
    expect(await consentHeadScriptHash(changed)).not.toBe(await consentHeadScriptHash(shop))
  })
})

describe('an answer given before the page has loaded', () => {
  it.each([
    ['accept-all', ALL_GRANTED],
    ['reject-all', ALL_DENIED],
    ['dismiss', ALL_DENIED],
  ])('%s is kept, and told once after the takeover', async (action, categories) => {
    const script = run()
    expect(script.click(action, 'fr')).toBe(false)
    expect(script.state()).toBe('closed')
    vi.setSystemTime(NOW + 3000)
    const { store, onDecision } = await load()
    expect(store.getState()).toMatchObject({ status: 'decided', categories, surface: 'none' })
    expect(recordOf(store)).toMatchObject({
      action,
      surface: 'banner',
      locale: 'fr',
      updatedAt: new Date(NOW).toISOString(),
    })
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ action, previousId: null, id: recordOf(store).id }),
    )
    expect((await load()).onDecision).not.toHaveBeenCalled()
  })

  it('survives a page that closes before it has loaded', async () => {
    run().click('reject-all')
    const script = run()
    expect(script.state()).toBe('closed')
    const { store, onDecision } = await load()
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('is the last one given', async () => {
    const script = run()
    script.click('customize')
    script.click('reject-all')
    const { store } = await load()
    expect(store.getState()).toMatchObject({ surface: 'none', categories: ALL_DENIED })
  })

  it('opens the preferences once they are there, where that was asked for', async () => {
    const script = run()
    script.click('customize')
    expect(script.state()).toBe('open')
    const { store, onDecision } = await load()
    expect(store.getState()).toMatchObject({ surface: 'preferences', status: 'undecided' })
    expect(onDecision).not.toHaveBeenCalled()
    store.closePreferences()
    store.start()
    expect(store.getState().surface).toBe('banner')
  })

  it('drops the id of an earlier consent, reports it, and erases what had been granted', async () => {
    const { id } = await yesterday('acceptAll')
    fillPage(page.current)
    const revised = { ...shop, categories: { ...shop.categories, chat: {} } }
    run({}, revised).click('reject-all')
    const onDecision = vi.fn()
    const store = createConsentStore(revised, { onDecision })
    store.start()
    await settled()
    expect(recordOf(store).id).toBeNull()
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: null, previousId: id }),
    )
    expect(page.current.cookieNames.sort()).toEqual(['basket', 'rcu', 'undeclared'])
  })

  it('keeps the id of an earlier consent where it is widened', async () => {
    const { id } = await yesterday('acceptAll')
    const revised = { ...shop, categories: { ...shop.categories, chat: {} } }
    run({}, revised).click('accept-all')
    expect(createConsentStore(revised).getState().record?.id).toBe(id)
  })

  it('reaches the other tabs', async () => {
    const { store: other } = await load()
    run().click('reject-all')
    expect(other.getState().status).toBe('undecided')
    await load()
    expect(other.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
  })

  it('holds in memory where the browser keeps no cookie', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    page.current.onCookie({ get: () => '', set: () => {} })
    run().click('reject-all')
    const onStorageError = vi.fn()
    const { store, onDecision } = await load({ onStorageError })
    expect(store.getState()).toMatchObject({ categories: ALL_DENIED, persisted: false })
    expect(recordOf(store)).toMatchObject({ action: 'reject-all', surface: 'banner' })
    expect(onDecision).toHaveBeenCalledOnce()
    expect(onStorageError).toHaveBeenCalledOnce()
  })

  it('reaches a storage that the script cannot write to', async () => {
    run().click('accept-all')
    const storage = createMemoryStorage()
    const { store } = await load({ storage })
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    expect(storage.read()).toBeTruthy()
  })

  it('reaches a store that had looked before it was given', async () => {
    const onDecision = vi.fn()
    const script = run()
    const store = createConsentStore(shop, { onDecision })
    expect(store.getState().status).toBe('undecided')
    script.click('reject-all')
    store.start()
    expect(store.getState().categories).toEqual(ALL_DENIED)
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('under notice is given by the store, which computes the default answers', async () => {
    const script = run({ model: 'notice' })
    script.click('acknowledge')
    expect(script.state()).toBe('closed')
    expect(page.current.cookieNames).toEqual([])
    const { store } = await load({ model: 'notice' })
    expect(recordOf(store)).toMatchObject({ action: 'acknowledge', surface: 'banner' })
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('ends with start(): from then on the page answers', async () => {
    const script = run()
    await load()
    expect(script.click('reject-all')).toBe(true)
    expect(page.current.cookieNames).toEqual([])
  })

  it('takes what was accepted by default elsewhere for no consent', async () => {
    const consented = createConsentStore(shop, { model: 'notice' })
    void consented.acceptAll()
    const script = run()
    expect(script.state()).toBe('open')
    const { store } = await load()
    expect(store.getState().surface).toBe('banner')
  })

  it('hides no banner that the store shows, even if the script would not ask', async () => {
    void createConsentStore(shop).acceptAll()
    const script = run()
    expect(script.state()).toBe('closed')
    const { store } = await load()
    void store.reset()
    expect(store.getState().surface).toBe('banner')
    expect(script.state()).toBe('open')
  })

  it('hides no banner that is asked for again', async () => {
    const script = run()
    script.click('reject-all')
    const { store } = await load()
    expect(script.state()).toBe('closed')
    void store.reset()
    expect(script.state()).toBe('open')
  })

  it('is sent Secure on HTTPS only', () => {
    const set = vi.fn()
    page.current.onCookie({ get: () => '', set })
    run().click('reject-all')
    expect(set.mock.lastCall?.[0]).toMatch(/;Secure$/)
    page.current.location.protocol = 'http:'
    run().click('reject-all')
    expect(set.mock.lastCall?.[0]).toMatch(/SameSite=Lax$/)
    run({ cookie: { secure: true, sameSite: 'None', partitioned: true } }).click('reject-all')
    expect(set.mock.lastCall?.[0]).toMatch(/;Path=\/; SameSite=None; Secure; Partitioned$/)
  })

  it('keeps the answers under a config with many categories', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `purpose-${index}`)
    const many = defineConsent({
      revision: 1,
      categories: Object.fromEntries(names.map((name) => [name, { name, description: name }])),
      services: {},
    })
    run({}, many).click('accept-all')
    const { categories } = createConsentStore(many).getState()
    expect(Object.values(categories)).toEqual(names.map(() => true))
  })
})
