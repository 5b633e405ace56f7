import { type ConsentStorage, createCookieStorage, createLocalStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, NOW, pass, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, visit } from '../shop.js'

const page = freshPage()

/** Two tabs of one browser. */
async function tabs(makeStorage: () => ConsentStorage = createCookieStorage) {
  const stores = [visit({ storage: makeStorage() }), visit({ storage: makeStorage() })] as const
  for (const store of stores) store.start()
  await settled()
  return stores
}

describe('another tab', () => {
  it('follows an acceptance within a second', async () => {
    const [here, there] = await tabs()
    here.acceptAll()
    await pass(1000)
    expect(there.getState()).toMatchObject({ status: 'decided', surface: 'none' })
    expect(there.getState().categories).toEqual(ALL_GRANTED)
  })

  it('follows a withdrawal within a second, and erases', async () => {
    const [here, there] = await tabs()
    here.acceptAll()
    await pass(1000)
    page.current.window.localStorage.setItem('yt-remote-device', '1')
    here.withdraw()
    await pass(1000)
    await vi.dynamicImportSettled()
    expect(there.getState().categories).toEqual(ALL_DENIED)
    expect(Object.keys(page.current.window.localStorage)).toEqual([])
  })

  it('follows a reset', async () => {
    const [here, there] = await tabs()
    here.acceptAll()
    await pass(1000)
    here.reset()
    await pass(1000)
    expect(there.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it.each([
    ['it is looked at again', () => page.current.document, 'visibilitychange'],
    ['it comes back from the back-forward cache', () => page.current.window, 'pageshow'],
    ['local storage changes', () => page.current.window, 'storage'],
  ])('follows where there are no channels, when %s', async (_, target, event) => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [here, there] = await tabs()
    here.acceptAll()
    expect(there.getState().status).toBe('undecided')
    target().dispatchEvent(new Event(event))
    expect(there.getState().categories).toEqual(ALL_GRANTED)
  })

  it('follows where channels are blocked', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      },
    )
    const [here, there] = await tabs(createLocalStorage)
    here.acceptAll()
    page.current.window.dispatchEvent(new Event('storage'))
    expect(there.getState().categories).toEqual(ALL_GRANTED)
  })

  it.each([
    ['acceptAll', 'rejectAll'],
    ['rejectAll', 'acceptAll'],
  ] as const)('that decides in the same moment comes to the same: %s, %s', async (one, other) => {
    const onDecision = vi.fn()
    const onStorageError = vi.fn()
    const [here, there] = await tabs()
    for (const store of [here, there]) store.configure({ onDecision, onStorageError })
    const decided = [here[one](), there[other]()]
    await pass(1000)
    expect(await Promise.all(decided)).toMatchObject([{ persisted: true }, { persisted: true }])
    expect(here.getState()).toEqual(there.getState())
    expect(visit({ storage: createCookieStorage() }).getState().record).toEqual(
      here.getState().record,
    )
    expect(onStorageError).not.toHaveBeenCalled()
  })

  it('that decided earlier gives way, though its record came last', async () => {
    const [here, there] = await tabs()
    here.acceptAll()
    const earlier = page.current.document.cookie
    await pass(1000)
    const later = there.rejectAll()
    page.current.setCookie(`${earlier}; Path=/; Expires=${new Date(NOW + DAY).toUTCString()}`)
    expect(await later).toMatchObject({ persisted: true })
    await pass(1000)
    expect(here.getState().categories).toEqual(ALL_DENIED)
    expect(visit({ storage: createCookieStorage() }).getState().categories).toEqual(ALL_DENIED)
  })

  it('does not report the decision again', async () => {
    const onDecision = vi.fn()
    const [here, there] = await tabs()
    here.configure({ onDecision })
    there.configure({ onDecision })
    here.acceptAll()
    await pass(1000)
    there.start()
    await pass(1000)
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('is not told anything new when nothing changed', async () => {
    const [here, there] = await tabs()
    here.acceptAll()
    await pass(1000)
    const before = there.getState()
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    expect(there.getState()).toBe(before)
  })

  it('is left in peace after it has stopped', async () => {
    const [here] = await tabs()
    const there = visit({ storage: createCookieStorage() })
    there.start()()
    await settled()
    here.acceptAll()
    await pass(1000)
    expect(there.getState().status).toBe('undecided')
  })

  it('is read again when it starts again, before anything is written', async () => {
    const there = visit({ storage: createCookieStorage() })
    const stop = there.start()
    there.acceptAll()
    await pass(1000)
    stop()
    await pass(1000)
    await visit({ storage: createCookieStorage() }).rejectAll()
    await settled()
    there.start()
    await settled()
    expect(there.getState().categories).toEqual(ALL_DENIED)
    expect(visit({ storage: createCookieStorage() }).getState().categories).toEqual(ALL_DENIED)
  })
})

describe('an older record that a server has renewed meanwhile', () => {
  /** A visitor withdraws while the answer to an earlier request is under way, and then it comes. */
  async function withdrawMeanwhile() {
    const store = visit({ storage: createCookieStorage() })
    store.start()
    await store.acceptAll()
    await settled()
    const earlier = page.current.document.cookie
    vi.setSystemTime(NOW + 1000)
    await store.withdraw()
    await settled()
    page.current.setCookie(`${earlier}; Path=/; Expires=${new Date(NOW + DAY).toUTCString()}`)
    return store
  }
  const kept = () => visit({ storage: createCookieStorage() }).getState().categories

  it('gives way when the tab looks again', async () => {
    const store = await withdrawMeanwhile()
    expect(kept()).toEqual(ALL_GRANTED)
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(kept()).toEqual(ALL_DENIED)
  })

  it('gives way before the page that it came with begins', async () => {
    await withdrawMeanwhile()
    page.current.window.dispatchEvent(new Event('pagehide'))
    expect(kept()).toEqual(ALL_DENIED)
  })

  it('is looked for where a server can write: no other storage is asked as a page goes', async () => {
    const storage = createLocalStorage()
    visit({ storage }).start()
    await settled()
    const read = vi.spyOn(storage, 'read')
    page.current.window.dispatchEvent(new Event('pagehide'))
    expect(read).not.toHaveBeenCalled()
  })
})

describe('stopping', () => {
  it('right after a decision loses nothing and throws nothing', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    const stop = store.start()
    store.acceptAll()
    stop()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('closes the channel', async () => {
    const store = visit()
    const stop = store.start()
    await settled()
    expect(page.current.channels.size).toBe(1)
    stop()
    await settled()
    expect(page.current.channels.size).toBe(0)
  })
})
