import { createMemoryStorage } from 'react-consent-ui/core'
import { en as first } from 'react-consent-ui/locales/en'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, NOW, pass, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, recordOf, visit } from '../shop.js'

freshPage()

/** A storage with a decision whose page closed before the report. */
function leftEarly(decide: (store: ReturnType<typeof visit>) => void) {
  const storage = createMemoryStorage()
  decide(visit({ storage, onDecision: () => {} }))
  return createMemoryStorage(String(storage.read()))
}

describe('onDecision', () => {
  it('is called for a decision by one tab only, with any duration of hashing', async () => {
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(0)
    const load = () => new Promise<never>((_, reject) => setTimeout(reject, 1500))
    const storage = createMemoryStorage()
    const onDecision = vi.fn()
    const here = { storage, onDecision, locale: 'en', messages: { ...first, load } }
    const store = visit(here)
    store.start()
    await settled()
    void store.acceptAll({ surface: 'banner' })
    await pass(300)
    expect(onDecision).not.toHaveBeenCalled()
    visit(here).start()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('gets the record and the version of the library', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.acceptAll({ surface: 'banner' })
    await settled()
    expect(onDecision).toHaveBeenCalledExactlyOnceWith({
      ...recordOf(store),
      textsHash: null,
      libraryVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
      previousId: null,
    })
  })

  it('is called for every decision, in order', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.acceptAll()
    store.withdraw()
    store.allowService('youtube')
    await settled()
    expect(onDecision.mock.calls.map(([{ action }]) => action)).toEqual([
      'accept-all',
      'withdraw',
      'custom',
    ])
  })

  it('is not called for a reset', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.reset()
    await settled()
    expect(onDecision).not.toHaveBeenCalled()
  })

  it('is the one of the moment', async () => {
    const [before, after] = [vi.fn(), vi.fn()]
    const store = visit({ onDecision: before })
    store.configure({ onDecision: after })
    store.acceptAll()
    await settled()
    expect(before).not.toHaveBeenCalled()
    expect(after).toHaveBeenCalledOnce()
  })
})

describe('the outside', () => {
  it('comes after the state has changed and the surface has closed', async () => {
    const order: string[] = []
    const store = visit({ onDecision: () => order.push('sink') })
    store.start()
    store.subscribe(({ surface, status }) => order.push(`${status} ${surface}`))
    store.acceptAll()
    order.push('the click is over')
    await settled()
    expect(order).toEqual(['decided none', 'the click is over', 'sink'])
  })

  it('waits for a task of its own, so that the page repaints first', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.start()
    await settled()
    store.acceptAll()
    await vi.dynamicImportSettled()
    expect(onDecision).not.toHaveBeenCalled()
    vi.runAllTimers()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('sink')
      },
    ],
    ['rejects', () => Promise.reject(new Error('sink'))],
  ])('is logged when it %s, and nothing more', async (_, onDecision) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = visit({ onDecision })
    await expect(store.acceptAll()).resolves.toMatchObject({ persisted: true })
    await settled()
    expect(log).toHaveBeenCalledExactlyOnceWith(new Error('sink'))
    expect(store.getState().categories).toEqual(ALL_GRANTED)
  })

  it('delays nothing when it never answers', async () => {
    const onDecision = vi.fn(() => new Promise(() => {}))
    const store = visit({ onDecision })
    await store.acceptAll()
    await store.withdraw()
    await settled()
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(onDecision).toHaveBeenCalledTimes(2)
  })

  it('is not asked whether a decision holds', () => {
    const store = visit({ onDecision: () => Promise.reject(new Error('refused')) })
    vi.spyOn(console, 'error').mockImplementation(() => {})
    store.rejectAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
  })
})

describe('a decision that was not reported when the page closed', () => {
  it('is reported once by the next start()', async () => {
    const storage = leftEarly((store) => store.acceptAll())
    const onDecision = vi.fn()
    const store = visit({ storage, onDecision })
    store.start()
    await settled()
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: recordOf(store).id, action: 'accept-all', previousId: null }),
    )
    visit({ storage, onDecision }).start()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('is reported with the id it dropped, and the id is forgotten then', async () => {
    const storage = createMemoryStorage()
    const first = visit({ storage })
    first.acceptAll()
    const { id } = recordOf(first)
    visit({ storage, onDecision: () => {} }).withdraw()
    const left = createMemoryStorage(String(storage.read()))
    const onDecision = vi.fn()
    visit({ storage: left, onDecision }).start()
    await settled()
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: null, previousId: id, action: 'withdraw' }),
    )
    expect(left.read()).not.toContain(id)
  })

  it('keeps its mark until the sink has been called', async () => {
    const storage = createMemoryStorage()
    const seen: unknown[] = []
    const store = visit({ storage, onDecision: () => seen.push(storage.read()) })
    store.acceptAll()
    const marked = storage.read()
    await settled()
    expect(seen).toEqual([marked])
    expect(storage.read()).not.toBe(marked)
  })

  it('is the one that is reported, where an account knows a newer one', async () => {
    const storage = leftEarly((store) => store.acceptAll())
    vi.setSystemTime(NOW + DAY)
    const { record } = await visit().rejectAll()
    const onDecision = vi.fn()
    visit({ storage, onDecision, initialRecord: record }).start()
    await settled()
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ action: 'accept-all' }),
    )
  })

  it('is reported before the next one, where that is made before start()', async () => {
    const storage = leftEarly((store) => store.acceptAll())
    const onDecision = vi.fn()
    const store = visit({ storage, onDecision })
    store.rejectAll()
    store.start()
    await settled()
    expect(onDecision.mock.calls.map(([{ action }]) => action)).toEqual([
      'accept-all',
      'reject-all',
    ])
  })

  it('is reported to a sink that comes with start(), where it was made before', async () => {
    const onDecision = vi.fn()
    const store = visit()
    store.acceptAll()
    await settled()
    store.configure({ onDecision })
    store.start()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('is not marked for a site that has no sink', async () => {
    const storage = createMemoryStorage()
    const store = visit({ storage })
    store.start()
    store.acceptAll()
    await settled()
    const onDecision = vi.fn()
    visit({ storage, onDecision }).start()
    await settled()
    expect(onDecision).not.toHaveBeenCalled()
  })
})
