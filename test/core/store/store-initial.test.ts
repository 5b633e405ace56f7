import { createCookieStorage, createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, NOW, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, recordOf, visit } from '../shop.js'

const page = freshPage()

/** The stored text of a visit on that day, with nothing unreported. */
async function decidedOn(day: number, act: 'acceptAll' | 'rejectAll') {
  vi.setSystemTime(NOW + day * DAY)
  const storage = createMemoryStorage()
  const store = visit({ storage })
  const stop = store.start()
  await store[act]()
  await settled()
  stop()
  vi.setSystemTime(NOW)
  return { storage, record: recordOf(store) }
}

describe('initialRecord and storage', () => {
  it('give way to the newer of the two: the initial one, which is then stored', async () => {
    const { storage } = await decidedOn(-2, 'acceptAll')
    const { record } = await decidedOn(-1, 'rejectAll')
    const store = visit({ storage, initialRecord: record })
    store.start()
    await settled()
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(visit({ storage }).getState().categories).toEqual(ALL_DENIED)
  })

  it('give way to the newer of the two: the stored one, which stays', async () => {
    const { storage } = await decidedOn(-1, 'acceptAll')
    const { record } = await decidedOn(-2, 'rejectAll')
    const write = vi.spyOn(storage, 'write')
    const store = visit({ storage, initialRecord: record })
    expect(store.getServerState().categories).toEqual(ALL_DENIED)
    store.start()
    await settled()
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    expect(write).not.toHaveBeenCalled()
  })

  it('give way to the one that counts', async () => {
    const { storage } = await decidedOn(-1, 'acceptAll')
    const { record } = await decidedOn(0, 'rejectAll')
    const store = visit({ storage, initialRecord: { ...record, revision: 2 } })
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('of null gives way to what is stored', async () => {
    const { storage } = await decidedOn(-1, 'acceptAll')
    const store = visit({ storage, initialRecord: null })
    expect(store.getServerState().status).toBe('undecided')
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('that are the same change no state and write nothing', async () => {
    const { storage, record } = await decidedOn(-1, 'acceptAll')
    const write = vi.spyOn(storage, 'write')
    const listener = vi.fn()
    const store = visit({ storage, initialRecord: structuredClone(record) })
    store.subscribe(listener)
    store.start()
    await settled()
    expect(store.getState()).toBe(store.getServerState())
    expect(listener).not.toHaveBeenCalled()
    expect(write).not.toHaveBeenCalled()
  })

  it('is stored where nothing was', async () => {
    const { record } = await decidedOn(-1, 'acceptAll')
    const storage = createMemoryStorage()
    visit({ storage, initialRecord: record }).start()
    await settled()
    expect(visit({ storage }).getState().record).toEqual(record)
  })

  it('holds while a slow storage is answering', async () => {
    const { record } = await decidedOn(-1, 'acceptAll')
    const read = () => new Promise<null>(() => {})
    const storage = { read, write: () => {}, clear: () => {} }
    const store = visit({ storage, initialRecord: record })
    store.start()
    await settled()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    store.configure({ region: 'US', gpc: true })
    expect(store.getState().categories.marketing).toBe(false)
  })
})

describe('two cookies of the same name', () => {
  /** A site whose record was kept on this host, and is now shared with its sub-domains. */
  async function moved() {
    await visit({ storage: createCookieStorage() }).acceptAll()
    const store = visit({ storage: createCookieStorage({ domain: 'shop.example' }) })
    store.start()
    await settled()
    return store
  }

  it('bring nothing back that was withdrawn', async () => {
    const store = await moved()
    await store.withdraw()
    await settled()
    expect(page.current.cookieNames.filter((name) => name === 'rcu')).toHaveLength(1)
    expect(page.current.jar.find(({ name }) => name === 'rcu')).toMatchObject({ hostOnly: false })
    expect(visit({ storage: createCookieStorage() }).getState().categories).toEqual(ALL_DENIED)
  })

  it('take nothing away that another tab has decided meanwhile', async () => {
    const newer = await textOf(0.5, 'acceptAll')
    vi.setSystemTime(NOW)
    await visit({ storage: createCookieStorage() }).acceptAll()
    const cookies = createCookieStorage({ domain: 'shop.example' })
    let looks = Number.NaN
    const storage = {
      ...cookies,
      read: () => {
        const found = cookies.read()
        looks++
        // The look for twins, after the one that confirms what was written.
        if (looks === 2) page.current.setCookie(`rcu=${newer}; Path=/; Domain=shop.example`)
        return found
      },
    }
    const store = visit({ storage })
    store.start()
    await settled()
    looks = 0
    await store.withdraw()
    await settled()
    expect(visit({ storage: createCookieStorage() }).getState().categories).toEqual(ALL_GRANTED)
  })

  it('bring nothing back that was forgotten', async () => {
    const store = await moved()
    await store.reset()
    await settled()
    expect(store.getState()).toMatchObject({ status: 'undecided', categories: ALL_DENIED })
    expect(page.current.cookieNames).toEqual([])
  })

  /** The text that a decision of that day leaves in a cookie. */
  const textOf = async (day: number, act: 'acceptAll' | 'rejectAll') =>
    String((await decidedOn(day, act)).storage.read())

  it.each([
    ['/', '/fr'],
    ['/fr', '/'],
  ])('give way to the newer one: older on %s, newer on %s', async (older, newer) => {
    page.current.setCookie(`rcu=${await textOf(-2, 'acceptAll')}; Path=${older}`)
    page.current.setCookie(`rcu=${await textOf(-1, 'rejectAll')}; Path=${newer}`)
    const store = visit({ storage: createCookieStorage() })
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it.each([
    ['/', '/fr'],
    ['/fr', '/'],
  ])('give way to the one that counts: nonsense on %s', async (nonsense, valid) => {
    page.current.setCookie(`rcu=nonsense; Path=${nonsense}`)
    page.current.setCookie(`rcu=${await textOf(-1, 'acceptAll')}; Path=${valid}`)
    const store = visit({ storage: createCookieStorage() })
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })
})
