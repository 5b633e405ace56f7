import { createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { freshPage } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, recordOf, visit } from '../shop.js'

freshPage()

describe('a listener', () => {
  it('gets the new state and the one before, after every change', () => {
    const store = visit()
    const before = store.getState()
    const listener = vi.fn()
    store.subscribe(listener)
    store.acceptAll()
    expect(listener).toHaveBeenCalledExactlyOnceWith(store.getState(), before)
  })

  it('is not told when nothing changed', () => {
    const store = visit()
    store.getState()
    const listener = vi.fn()
    store.subscribe(listener)
    store.closePreferences()
    store.configure({ locale: 'fr' })
    store.openPreferences()
    store.openPreferences()
    expect(listener).toHaveBeenCalledOnce()
  })

  it('is not called after unsubscribing, which returns nothing', () => {
    const store = visit()
    const listener = vi.fn()
    expect(store.subscribe(listener)()).toBeUndefined()
    store.acceptAll()
    expect(listener).not.toHaveBeenCalled()
  })

  it('may unsubscribe while it is called', () => {
    const store = visit()
    const second = vi.fn()
    const stop = store.subscribe(() => stop())
    store.subscribe(second)
    store.acceptAll()
    expect(second).toHaveBeenCalledOnce()
  })

  it('that throws does not prevent other calls, nor the decision', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = visit()
    const second = vi.fn()
    store.subscribe(() => {
      throw new Error('listener')
    })
    store.subscribe(second)
    store.acceptAll()
    expect(second).toHaveBeenCalledOnce()
    expect(log).toHaveBeenCalledWith(new Error('listener'))
  })

  it('may decide itself', () => {
    const store = visit()
    store.subscribe(({ categories }) => {
      if (categories.marketing) store.save({ categories: { marketing: false } })
    })
    store.acceptAll()
    expect(store.getState().categories).toEqual({ ...ALL_GRANTED, marketing: false })
  })

  it.each(['first', 'last'])(
    'that decides while it is called, as the %s one, leaves the others with the newer state',
    (place) => {
      const store = visit()
      const heard: string[] = []
      const hear = (name: string) =>
        store.subscribe((state) => heard.push(`${name} ${state.record?.action}`))
      const decide = () =>
        store.subscribe(({ record }) => {
          if (record?.action === 'accept-all') store.withdraw()
        })
      if (place === 'first') decide()
      hear('one')
      hear('other')
      if (place === 'last') decide()
      store.acceptAll()
      expect(heard.slice(-2)).toEqual(['one withdraw', 'other withdraw'])
      expect(store.getState().record?.action).toBe('withdraw')
    },
  )

  it('that decides several times over leaves everybody with the last state', () => {
    const store = visit()
    const last = new Map<string, unknown>()
    for (const name of ['one', 'two', 'three']) {
      store.subscribe((state) => {
        last.set(name, state)
        if (state.record?.action === 'accept-all') store.rejectAll()
        if (state.record?.action === 'reject-all') store.save({ categories: { statistics: true } })
      })
    }
    store.acceptAll()
    expect([...last.values()]).toEqual(Array(3).fill(store.getState()))
    expect(store.getState().categories.statistics).toBe(true)
  })
})

describe('the state', () => {
  it('is frozen and replaced, never changed', () => {
    const store = visit()
    const before = store.getState()
    const copy = structuredClone(before)
    store.acceptAll()
    expect(before).toEqual(copy)
    expect(Object.isFrozen(before)).toBe(true)
    expect(Object.isFrozen(before.categories)).toBe(true)
    expect(Object.isFrozen(before.services)).toBe(true)
  })

  it('is the same object while its content is the same', () => {
    const store = visit()
    const before = store.getState()
    store.start()
    store.configure({ region: undefined, gpc: undefined, onDecision: () => {} })
    store.closePreferences()
    expect(store.getState()).toBe(before)
  })

  it('keeps the parts that stay the same', () => {
    const store = visit()
    store.acceptAll()
    const before = store.getState()
    store.openPreferences()
    expect(store.getState()).not.toBe(before)
    expect(store.getState().categories).toBe(before.categories)
    expect(store.getState().services).toBe(before.services)
    expect(store.getState().record).toBe(before.record)
  })

  it('is known with the first getState in a browser, without calling a listener', () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    const store = visit({ storage })
    const listener = vi.fn()
    store.subscribe(listener)
    expect(store.getState().status).toBe('decided')
    expect(listener).not.toHaveBeenCalled()
  })

  it('is read from storage once', () => {
    const storage = createMemoryStorage()
    const read = vi.spyOn(storage, 'read')
    const store = visit({ storage })
    store.getState()
    store.getState()
    store.start()
    expect(read).toHaveBeenCalledOnce()
  })
})

describe('a store that was only made', () => {
  it('has touched nothing outside itself', () => {
    const storage = { read: vi.fn(), write: vi.fn(), clear: vi.fn() }
    const listen = vi.spyOn(window, 'addEventListener')
    visit({ storage, onDecision: vi.fn() }).getServerState()
    vi.runAllTimers()
    expect(storage.read).not.toHaveBeenCalled()
    expect(listen).not.toHaveBeenCalled()
  })
})

describe('the preferences', () => {
  it('open over the banner, and close to it', () => {
    const store = visit()
    expect(store.getState().surface).toBe('banner')
    store.openPreferences()
    expect(store.getState()).toMatchObject({ surface: 'preferences', status: 'undecided' })
    store.closePreferences()
    expect(store.getState().surface).toBe('banner')
  })

  it('open after a decision, and close to nothing', () => {
    const store = visit()
    store.acceptAll()
    store.openPreferences()
    expect(store.getState()).toMatchObject({ surface: 'preferences', status: 'decided' })
    store.closePreferences()
    expect(store.getState().surface).toBe('none')
  })

  it('open in every model', () => {
    const store = visit({ region: 'US' })
    store.openPreferences()
    expect(store.getState().surface).toBe('preferences')
  })
})

describe('reset', () => {
  it('forgets the record, so that the visitor is asked again', async () => {
    const storage = createMemoryStorage()
    const store = visit({ storage })
    store.acceptAll()
    const result = store.reset()
    expect(store.getState()).toMatchObject({
      status: 'undecided',
      surface: 'banner',
      record: null,
      categories: ALL_DENIED,
    })
    expect(await result).toMatchObject({ record: null })
    expect(storage.read()).toBeNull()
  })

  it('erases what was granted', async () => {
    const store = visit()
    store.acceptAll()
    localStorage.setItem('yt-remote-device', '1')
    const { erased } = await store.reset()
    expect(erased.deleted).toHaveLength(1)
  })

  it('makes place for a decision of its own id', () => {
    const store = visit()
    store.acceptAll()
    const { id } = recordOf(store)
    store.reset()
    store.acceptAll()
    expect(recordOf(store).id).not.toBe(id)
  })
})

describe('configure', () => {
  it('lets the region change from one law to another', () => {
    const store = visit({ region: 'US' })
    expect(store.getState().categories).toEqual(ALL_GRANTED)
    store.configure({ region: 'FR' })
    expect(store.getState()).toMatchObject({
      region: 'FR',
      model: 'opt-in',
      surface: 'banner',
      categories: ALL_DENIED,
    })
  })

  it('keeps what it does not name', () => {
    const store = visit({ region: 'US', gpc: true })
    store.configure({ locale: 'fr' })
    expect(store.getState()).toMatchObject({ region: 'US', gpc: true })
  })

  it('takes back what it names as undefined', () => {
    const store = visit({ region: 'US' })
    store.configure({ region: undefined })
    expect(store.getState()).toMatchObject({ region: null, model: 'opt-in' })
  })

  it('leaves what the server drew as it was', () => {
    const store = visit({ region: 'US' })
    const drawn = store.getServerState()
    store.configure({ region: 'FR' })
    expect(store.getServerState()).toBe(drawn)
  })
})
