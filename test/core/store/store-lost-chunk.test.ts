import { createCookieStorage, createLocalStorage } from 'react-consent-ui/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, pass, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, visit } from '../shop.js'

const page = freshPage()

const chunk = vi.hoisted(() => ({ lostTimes: 0 }))

// The chunk of the upkeep is an internal; losing it is what a failing network does.
vi.mock('../../../src/core/upkeep/upkeep.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/core/upkeep/upkeep.js')>()
  return {
    get createUpkeep() {
      if (chunk.lostTimes-- > 0) throw new Error('chunk lost')
      return original.createUpkeep
    },
  }
})

// Loaded before the tests: reading the file takes real time, which their clock does not see.
await import('../../../src/core/upkeep/upkeep.js')

beforeEach(() => {
  chunk.lostTimes = Number.POSITIVE_INFINITY
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

/** Another tab, which writes within the call and needs no chunk for that. */
const otherTab = (storage = createCookieStorage()) => visit({ storage })

describe.each([
  ['a cookie', createCookieStorage],
  ['localStorage', createLocalStorage],
])('a tab with its record in %s, whose upkeep chunk never comes,', (_, makeStorage) => {
  async function started() {
    const store = visit({ storage: makeStorage() })
    const stop = store.start()
    await pass(0)
    return { store, stop }
  }

  it('follows the decisions of another tab within a second', async () => {
    const { store } = await started()
    otherTab(makeStorage()).acceptAll()
    await pass(1000)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    otherTab(makeStorage()).withdraw()
    await pass(1000)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    otherTab(makeStorage()).reset()
    await pass(1000)
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it('follows another tab while it asks for the chunk again', async () => {
    const { store } = await started()
    /** Reads storage once, and leaves no time for the chunk to be asked for and lost. */
    const look = async () => {
      vi.advanceTimersByTime(500)
      for (let turn = 0; turn < 3; turn++) await Promise.resolve()
    }
    otherTab(makeStorage()).acceptAll()
    await look()
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    otherTab(makeStorage()).withdraw()
    await look()
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it('follows another tab after a decision of its own', async () => {
    const { store } = await started()
    store.acceptAll()
    await pass(1000)
    otherTab(makeStorage()).withdraw()
    await pass(1000)
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it('keeps its own decision, here and on the next page', async () => {
    const { store } = await started()
    store.acceptAll()
    await pass(5000)
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    expect(otherTab(makeStorage()).getState().categories).toEqual(ALL_GRANTED)
  })

  it('keeps its own decision where storage drops it', async () => {
    const storage = makeStorage()
    vi.spyOn(storage, 'write').mockImplementation(() => {})
    const store = visit({ storage })
    store.start()
    await pass(0)
    store.acceptAll()
    await pass(5000)
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('keeps its own decision where storage throws later on', async () => {
    const storage = makeStorage()
    const store = visit({ storage })
    store.start()
    store.acceptAll()
    vi.spyOn(storage, 'read').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    await pass(5000)
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('looks no more once it has stopped', async () => {
    const { store, stop } = await started()
    stop()
    otherTab(makeStorage()).acceptAll()
    await pass(5000)
    expect(store.getState().status).toBe('undecided')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a tab whose upkeep chunk comes at the second attempt', () => {
  it('follows other tabs, and reports the decisions made meanwhile once, in order', async () => {
    chunk.lostTimes = 1
    const onDecision = vi.fn()
    const store = visit({ storage: createCookieStorage(), onDecision })
    store.start()
    await pass(0)
    expect(page.current.channels.size).toBe(0)
    store.acceptAll()
    store.rejectAll()
    await settled()
    expect(page.current.channels.size).toBe(1)
    expect(onDecision.mock.calls.map(([{ action }]) => action)).toEqual([
      'accept-all',
      'reject-all',
    ])
    visit({ storage: createCookieStorage() }).acceptAll()
    window.dispatchEvent(new Event('pageshow'))
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })
})

describe('a tab whose upkeep chunk is lost as it decides', () => {
  it('does not take the record of another tab for one of its own', async () => {
    const store = visit({ storage: createCookieStorage() })
    chunk.lostTimes = 1
    await store.acceptAll()
    store.start()
    await settled()
    visit({ storage: createCookieStorage() }).withdraw()
    window.dispatchEvent(new Event('pageshow'))
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })
})
