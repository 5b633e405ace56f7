import { type ConsentStorage, createLocalStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { freshPage, NOW, pass, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, recordOf, visit } from '../shop.js'

const page = freshPage()

/** Answers after so many milliseconds. */
function slow(storage: ConsentStorage, delayMs: number): ConsentStorage {
  const wait = <T>(act: () => T) =>
    new Promise<Awaited<T>>((resolve) => setTimeout(() => resolve(act() as Awaited<T>), delayMs))
  return {
    read: () => wait(() => storage.read()),
    write: (text, expiresAt) => wait(() => storage.write(text, expiresAt)),
    clear: () => wait(() => storage.clear()),
  }
}

describe('a slow storage', () => {
  it('leaves the state pending, then tells what it holds', async () => {
    visit({ storage: createLocalStorage() }).acceptAll()
    const store = visit({ storage: slow(createLocalStorage(), 200) })
    const listener = vi.fn()
    store.subscribe(listener)
    store.start()
    expect(store.getState()).toMatchObject({ status: 'pending', surface: 'none' })
    await pass(200)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('yields to a decision that was made before it answered', async () => {
    visit({ storage: createLocalStorage() }).acceptAll()
    const store = visit({ storage: slow(createLocalStorage(), 200) })
    store.start()
    const decision = store.rejectAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    await pass(1000)
    expect(await decision).toMatchObject({ persisted: true })
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(visit({ storage: createLocalStorage() }).getState().categories).toEqual(ALL_DENIED)
  })

  it('still changes the state within the call', () => {
    const store = visit({ storage: slow(createLocalStorage(), 200), initialRecord: null })
    store.acceptAll()
    expect(store.getState()).toMatchObject({ categories: ALL_GRANTED, persisted: true })
  })

  it('shows the visitor of another tab what it holds once it holds it', async () => {
    const first = visit({ storage: slow(createLocalStorage(), 50) })
    const second = visit({ storage: createLocalStorage() })
    first.start()
    second.start()
    await pass(50)
    first.acceptAll()
    await pass(300)
    expect(second.getState().categories).toEqual(ALL_GRANTED)
  })
})

describe('a slow storage, looked at while it is writing', () => {
  it('takes no decision back', async () => {
    const storage = slow(createLocalStorage(), 200)
    const store = visit({ storage })
    store.start()
    await settled()
    store.acceptAll()
    await pass(100)
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })

  it('keeps the newer record of an account', async () => {
    visit({ storage: createLocalStorage() }).acceptAll()
    vi.setSystemTime(NOW + 1000)
    const { record } = await visit().rejectAll()
    const store = visit({ storage: slow(createLocalStorage(), 200), initialRecord: record })
    store.start()
    await settled()
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(visit({ storage: createLocalStorage() }).getState().categories).toEqual(ALL_DENIED)
  })
})

describe('a storage that never answers', () => {
  const never = () => new Promise<never>(() => {})
  const hanging: ConsentStorage = { read: never, write: never, clear: never }

  it('does not keep the banner away', async () => {
    const store = visit({ storage: hanging })
    store.start()
    await pass(5000)
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it.each(['US', 'JP', 'GB'])(
    'lets nothing run in %s that a refusal it may hold would forbid',
    async (region) => {
      const store = visit({ region, storage: hanging })
      store.start()
      await pass(5000)
      expect(store.getState().categories).toEqual(ALL_DENIED)
    },
  )

  it('does not keep a decision from being honored', () => {
    const store = visit({ storage: hanging })
    store.acceptAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })

  it('resolves the promise of a decision', async () => {
    const done = vi.fn()
    const store = visit({ storage: hanging })
    store.acceptAll().then(done)
    await pass(5000)
    expect(done).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ persisted: false, record: recordOf(store) }),
    )
  })

  it('is still believed when it answers late and nothing was decided meanwhile', async () => {
    visit({ storage: createLocalStorage() }).acceptAll()
    const late = () =>
      new Promise<string | null>((resolve) =>
        setTimeout(() => resolve(createLocalStorage().read() as string), 60_000),
      )
    const store = visit({ storage: { ...hanging, read: late } })
    store.start()
    await pass(5000)
    expect(store.getState().status).toBe('undecided')
    await pass(60_000)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })
})
