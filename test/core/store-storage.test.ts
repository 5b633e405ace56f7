import { type ConsentStorage, createCookieStorage, createLocalStorage } from 'react-consent-ui/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from './page.js'
import { ALL_DENIED, ALL_GRANTED, recordOf, visit } from './shop.js'

const page = freshPage()

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** Each way in which a browser refuses to keep the record. */
const REFUSALS: [string, () => ConsentStorage | undefined][] = [
  ['throws on reading', () => ({ read: refuse, write: () => {}, clear: () => {} })],
  ['throws on writing', () => ({ read: () => null, write: refuse, clear: refuse })],
  ['throws on both', () => ({ read: refuse, write: refuse, clear: refuse })],
  ['drops what is written', () => ({ read: () => null, write: () => {}, clear: () => {} })],
  [
    'keeps what is written for another reader',
    () => ({ read: () => 'other', write: () => {}, clear: () => {} }),
  ],
  [
    'rejects',
    () => ({
      read: () => Promise.reject(new Error('offline')),
      write: () => Promise.reject(new Error('offline')),
      clear: () => Promise.reject(new Error('offline')),
    }),
  ],
  [
    'is a cookie jar that scripts may not open',
    () => {
      page.current.onCookie({ get: refuse, set: refuse })
      return createCookieStorage()
    },
  ],
  [
    'is a cookie jar that is full',
    () => {
      page.current.onCookie({ set: () => {} })
      return createCookieStorage()
    },
  ],
  [
    'is a local storage that is full',
    () => {
      vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: () => {} })
      return createLocalStorage()
    },
  ],
]

describe.each(REFUSALS)('a storage that %s', (_, make) => {
  it('breaks no page: the decision is honoured, and known not to be kept', async () => {
    const store = visit({ storage: make() })
    store.start()
    const decision = store.acceptAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    expect(await decision).toMatchObject({ persisted: false, record: { action: 'accept-all' } })
    expect(store.getState()).toMatchObject({ persisted: false, categories: ALL_GRANTED })
    await store.withdraw()
    expect(store.getState()).toMatchObject({ persisted: false, categories: ALL_DENIED })
  })

  it('is told once', async () => {
    const onStorageError = vi.fn()
    const store = visit({ storage: make(), onStorageError })
    store.start()
    await store.acceptAll()
    await store.withdraw()
    await store.reset()
    await settled()
    expect(onStorageError).toHaveBeenCalledOnce()
    expect(onStorageError).toHaveBeenCalledWith(expect.anything())
  })

  it('does not take the decision back when the visitor comes back to the tab', async () => {
    const store = visit({ storage: make() })
    store.start()
    await store.acceptAll()
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })
})

describe('the warning about a storage that keeps nothing', () => {
  it('says in development what happened, what it means and what to do', async () => {
    const store = visit({ storage: { read: () => null, write: refuse, clear: () => {} } })
    await store.acceptAll()
    await settled()
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      'react-consent-ui: the browser refused to store the record (SecurityError: The operation is insecure.). The decision holds until this page closes,\nthen the visitor is asked again. Handle onStorageError to tell them.',
    )
  })

  it('is not given in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const store = visit({ storage: { read: () => null, write: refuse, clear: () => {} } })
    await store.acceptAll()
    await settled()
    expect(console.warn).not.toHaveBeenCalled()
  })
})

describe('a storage that recovers', () => {
  it('keeps the next decision', async () => {
    let text: string | null = null
    const write = vi.fn((next: string) => {
      text = next
    })
    write.mockImplementationOnce(refuse)
    const store = visit({ storage: { read: () => text, write, clear: () => {} } })
    expect(await store.rejectAll()).toMatchObject({ persisted: false })
    expect(await store.acceptAll()).toMatchObject({ persisted: true })
    expect(store.getState().persisted).toBe(true)
  })
})

describe('a slow storage', () => {
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

  it('leaves the state pending, then tells what it holds', async () => {
    visit({ storage: createLocalStorage() }).acceptAll()
    const store = visit({ storage: slow(createLocalStorage(), 200) })
    const listener = vi.fn()
    store.subscribe(listener)
    store.start()
    expect(store.getState()).toMatchObject({ status: 'pending', surface: 'none' })
    await vi.advanceTimersByTimeAsync(200)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('yields to a decision that was made before it answered', async () => {
    visit({ storage: createLocalStorage() }).acceptAll()
    const store = visit({ storage: slow(createLocalStorage(), 200) })
    store.start()
    const decision = store.rejectAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    await vi.advanceTimersByTimeAsync(1000)
    expect(await decision).toMatchObject({ persisted: true })
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(visit({ storage: createLocalStorage() }).getState().categories).toEqual(ALL_DENIED)
  })

  it('changes the state within the call all the same', () => {
    const store = visit({ storage: slow(createLocalStorage(), 200), initialRecord: null })
    store.acceptAll()
    expect(store.getState()).toMatchObject({ categories: ALL_GRANTED, persisted: true })
  })

  it('shows the visitor of another tab what it holds once it holds it', async () => {
    const first = visit({ storage: slow(createLocalStorage(), 50) })
    const second = visit({ storage: createLocalStorage() })
    first.start()
    second.start()
    await vi.advanceTimersByTimeAsync(50)
    first.acceptAll()
    await vi.advanceTimersByTimeAsync(300)
    expect(second.getState().categories).toEqual(ALL_GRANTED)
  })
})

describe('a storage that never answers', () => {
  const never = () => new Promise<never>(() => {})
  const hanging: ConsentStorage = { read: never, write: never, clear: never }

  it('does not keep the banner away', async () => {
    const store = visit({ storage: hanging })
    store.start()
    await vi.advanceTimersByTimeAsync(5000)
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it('does not let anything run that a refusal it may hold would forbid', async () => {
    const store = visit({ region: 'US', storage: hanging })
    store.start()
    await vi.advanceTimersByTimeAsync(5000)
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it('does not keep a decision from being honoured', () => {
    const store = visit({ storage: hanging })
    store.acceptAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })

  it('does not leave whoever waits for the result of a decision waiting for ever', async () => {
    const done = vi.fn()
    const store = visit({ storage: hanging })
    store.acceptAll().then(done)
    await vi.advanceTimersByTimeAsync(5000)
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
    await vi.advanceTimersByTimeAsync(5000)
    expect(store.getState().status).toBe('undecided')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })
})
