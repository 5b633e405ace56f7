import { type ConsentStorage, createCookieStorage, createLocalStorage } from 'react-consent-ui/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, visit } from '../shop.js'

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
    'is slow and drops what is written',
    () => ({ read: async () => null, write: async () => {}, clear: async () => {} }),
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
  it('breaks no page: the decision is honored, and `persisted` is false', async () => {
    const store = visit({ storage: make() })
    store.start()
    const decision = store.acceptAll()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    expect(await decision).toMatchObject({ persisted: false, record: { action: 'accept-all' } })
    expect(store.getState()).toMatchObject({ persisted: false, categories: ALL_GRANTED })
    await store.withdraw()
    expect(store.getState()).toMatchObject({ persisted: false, categories: ALL_DENIED })
  })

  it('is reported once', async () => {
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

describe('onStorageError', () => {
  it('that throws does not prevent the decision, nor the deletion', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const storage = { read: () => null, write: refuse, clear: refuse }
    const store = visit({ storage, onStorageError: refuse })
    store.start()
    await store.acceptAll()
    localStorage.setItem('yt-remote-device', '1')
    const { erased } = await store.withdraw()
    expect(erased.deleted).toHaveLength(1)
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    await settled()
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

describe('a storage that is blocked later on', () => {
  it.each([
    ['throws', refuse],
    ['rejects', () => Promise.reject(new Error('offline'))],
  ])('takes no decision back when it %s', async (_, fail) => {
    const storage = createLocalStorage()
    const store = visit({ storage })
    store.start()
    await store.acceptAll()
    await settled()
    vi.spyOn(storage, 'read').mockImplementation(fail)
    page.current.document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
  })
})

describe('a storage that keeps an older record and drops a newer one', () => {
  it('is noticed: the withdrawal holds, and is known not to be kept', async () => {
    const storage = createLocalStorage()
    const store = visit({ storage })
    await store.acceptAll()
    vi.spyOn(storage, 'write').mockImplementation(() => {})
    vi.advanceTimersByTime(1000)
    expect(await store.withdraw()).toMatchObject({ persisted: false })
    expect(store.getState()).toMatchObject({ persisted: false, categories: ALL_DENIED })
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
