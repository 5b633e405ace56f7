import {
  type ConsentRecord,
  type ConsentStorage,
  createCookieStorage,
  createMemoryStorage,
  type Migrate,
} from 'react-consent-ui/core'
import { fromOther } from 'react-consent-ui/migrate'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, inDays, NOW, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, recordOf, shop, visit } from '../shop.js'

const page = freshPage()

const everything = { preferences: true, statistics: true, marketing: true }
const answered = (answers: Record<string, boolean>): Migrate =>
  fromOther({
    revision: shop.revision,
    map: { preferences: 'preferences', statistics: 'statistics', marketing: 'marketing' },
    read: () => ({ answers, givenAt: NOW - 30 * DAY, expiresAt: NOW + 60 * DAY }),
  })
const imported = answered(everything)

/** One visit of the shop, from opening the page until everything is done. */
async function visited(migrate: Migrate | undefined, storage = createCookieStorage()) {
  const store = visit({ storage, migrate })
  const stop = store.start()
  await settled()
  stop()
  await settled()
  return store
}

describe('migrate', () => {
  it('is called with the stored value if that is no record', () => {
    const migrate = vi.fn(() => null)
    visit({ storage: createMemoryStorage('agreed=1'), migrate }).getState()
    expect(migrate).toHaveBeenCalledExactlyOnceWith(
      'agreed=1',
      expect.objectContaining({ config: shop, region: null }),
    )
  })

  it('is asked with nothing, when nothing is stored', () => {
    const migrate = vi.fn(() => null)
    visit({ migrate }).getState()
    expect(migrate).toHaveBeenCalledExactlyOnceWith(null, expect.anything())
  })

  it('is not asked on a server, nor where a record counts', async () => {
    const migrate = vi.fn(() => null)
    await visit({ storage: createCookieStorage() }).rejectAll()
    await visited(migrate)
    vi.stubGlobal('document', undefined)
    visit({ migrate }).getState()
    expect(migrate).not.toHaveBeenCalled()
  })

  it('grants at once, without a banner in between', () => {
    const store = visit({ migrate: imported })
    expect(store.getState()).toMatchObject({
      status: 'decided',
      surface: 'none',
      categories: ALL_GRANTED,
    })
  })

  it('is asked of a slow storage when that has answered', async () => {
    const migrate = vi.fn(imported)
    const store = visit({ storage: slow(createMemoryStorage('agreed=1')), migrate })
    store.start()
    await settled()
    expect(migrate).toHaveBeenCalledExactlyOnceWith('agreed=1', expect.anything())
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('has its record stored once, with its dates, so that the next visit needs no migration', async () => {
    const write = vi.fn()
    const storage = createCookieStorage()
    const spied = { ...storage, write: (...said: [string, string]) => storage.write(...said) }
    vi.spyOn(spied, 'write').mockImplementation((text, expires) => {
      write(text)
      return storage.write(text, expires)
    })
    await visited(imported, spied)
    expect(write).toHaveBeenCalledOnce()
    expect(recordOf(await visited(undefined))).toMatchObject({
      givenAt: inDays(-30),
      expiresAt: inDays(60),
      categories: everything,
    })
  })

  it('is no decision: onDecision is not called', async () => {
    const onDecision = vi.fn()
    const store = visit({ storage: createCookieStorage(), migrate: imported, onDecision })
    store.start()
    await settled()
    expect(onDecision).not.toHaveBeenCalled()
  })

  it('is asked once a page, however many ask', async () => {
    const migrate = vi.fn(imported)
    const store = visit({ storage: createCookieStorage(), migrate })
    store.start()
    store.start()
    store.getState()
    await settled()
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    expect(migrate).toHaveBeenCalledOnce()
  })

  it('loses to a decision that was made before a slow storage answered', async () => {
    const store = visit({ storage: slow(createMemoryStorage()), migrate: imported })
    store.start()
    store.rejectAll()
    await settled()
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it('loses to what the server found, where that is newer', () => {
    const initialRecord = recordOf(decided())
    const { categories } = visit({ initialRecord, migrate: imported }).getState()
    expect(categories).toEqual(ALL_DENIED)
  })

  it.each<[string, Migrate]>([
    ['throws', () => JSON.parse('{')],
    ['answers with something else', () => 'yes' as never],
    ['answers with a record of another revision', () => recordWith({ revision: 2 })],
    ['answers with a record that has run out', () => recordWith({ expiresAt: inDays(-1) })],
    ['answers with a record that lasts for ever', () => recordWith({ expiresAt: inDays(4000) })],
    ['answers with a record of tomorrow', () => recordWith({ updatedAt: inDays(3) })],
  ])('grants nothing where it %s, and the visitor is asked', async (_, migrate) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = await visited(migrate)
    expect(store.getState()).toMatchObject({
      status: 'undecided',
      surface: 'banner',
      categories: ALL_DENIED,
      persisted: true,
    })
  })

  it('that throws is logged', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const error = new Error('no such record')
    visit({
      migrate: () => {
        throw error
      },
    }).getState()
    expect(log).toHaveBeenCalledExactlyOnceWith(error)
  })

  it('does not bring back what a visitor withdrew', async () => {
    const store = await visited(imported)
    await store.withdraw()
    await settled()
    expect((await visited(imported)).getState().categories).toEqual(ALL_DENIED)
  })

  it('does not bring back what a reset forgot, on this page or the next ones', async () => {
    const store = visit({ storage: createCookieStorage(), migrate: imported })
    store.start()
    await store.reset()
    await settled()
    expect(store.getState().status).toBe('undecided')
    await visited(imported)
    expect((await visited(imported)).getState()).toMatchObject({
      status: 'undecided',
      categories: ALL_DENIED,
    })
  })

  it.each(['-2026-13-45T00:00:00.000Z', `-${inDays(0)}`, `-${inDays(4000)}`])(
    'does not bring back what a reset of any date forgot: %s',
    (trace) => {
      const storage = createMemoryStorage(trace)
      expect(visit({ storage, migrate: imported }).getState().status).toBe('undecided')
    },
  )

  it('does not bring back answers of an older revision', async () => {
    await visited(imported)
    const next = { ...shop, revision: shop.revision + 1 }
    const store = visit({ config: next, storage: createCookieStorage(), migrate: imported })
    expect(store.getState()).toMatchObject({ status: 'undecided', categories: ALL_DENIED })
  })

  it('leaves an unreadable value in storage, for a release that can read it', async () => {
    page.current.setCookie('rcu=agreed=1; Path=/')
    await visited(() => null)
    expect(page.current.document.cookie).toBe('rcu=agreed=1')
    await visited(undefined)
    expect(page.current.document.cookie).toBe('')
  })

  it('still asks about a service that came after the old answer', () => {
    const config = {
      ...shop,
      services: { ...shop.services, pixel: { ...shop.services.pixel, since: inDays(-10) } },
    }
    const { status, services } = visit({ config, migrate: imported }).getState()
    expect(status).toBe('undecided')
    expect(services).toMatchObject({ youtube: true, pixel: false })
  })

  it('is overruled by Global Privacy Control', () => {
    const config = {
      ...shop,
      categories: { ...shop.categories, marketing: { sale: true } },
    }
    const { categories } = visit({
      config,
      migrate: imported,
      region: 'US',
      gpc: true,
    }).getState()
    expect(categories).toMatchObject({ statistics: true, marketing: false })
  })
})

function slow(storage: ConsentStorage): ConsentStorage {
  return { ...storage, read: async () => storage.read() }
}

function decided() {
  const store = visit()
  store.rejectAll()
  return store
}

function recordWith(change: Partial<ConsentRecord>): ConsentRecord {
  const store = visit()
  store.acceptAll()
  return { ...recordOf(store), ...change }
}
