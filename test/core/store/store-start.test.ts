import { createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../page.js'
import { ALL_DENIED, visit } from '../shop.js'

freshPage()

describe('start()', () => {
  it('twice reports once and writes one record', async () => {
    const first = createMemoryStorage()
    visit({ storage: first, onDecision: () => {} }).acceptAll()
    const storage = createMemoryStorage(String(first.read()))
    const write = vi.spyOn(storage, 'write')
    const onDecision = vi.fn()
    const store = visit({ storage, onDecision })
    store.start()()
    store.start()
    store.start()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
    expect(write).toHaveBeenCalledOnce()
  })

  it('takes no element of the page for what the head script left', () => {
    const element = { id: '__rcu' }
    vi.stubGlobal('__rcu', element)
    expect(() => visit().start()()).not.toThrow()
  })

  it('by two providers reports a decision once, and goes on until both have stopped', async () => {
    const onDecision = vi.fn()
    const storage = createMemoryStorage()
    const store = visit({ storage, onDecision })
    const stops = [store.start(), store.start()]
    await settled()
    store.acceptAll()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
    stops[0]?.()
    stops[0]?.()
    visit({ storage }).rejectAll()
    window.dispatchEvent(new Event('pageshow'))
    expect(store.getState().categories).toEqual(ALL_DENIED)
    stops[1]?.()
    await settled()
    visit({ storage }).acceptAll()
    window.dispatchEvent(new Event('pageshow'))
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it('in two stores on one storage, as after a hot reload, keeps one record and reports once', async () => {
    const storage = createMemoryStorage()
    const onDecision = vi.fn()
    const stop = visit({ storage, onDecision }).start()
    stop()
    const store = visit({ storage, onDecision })
    store.start()
    store.acceptAll()
    await settled()
    visit({ storage, onDecision }).start()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('writes nothing where there is nothing new', async () => {
    const storage = createMemoryStorage()
    visit({ storage, onDecision: () => {} }).acceptAll()
    await settled()
    const write = vi.spyOn(storage, 'write')
    visit({ storage }).start()
    visit({ storage: createMemoryStorage() }).start()
    await settled()
    expect(write).not.toHaveBeenCalled()
  })
})
