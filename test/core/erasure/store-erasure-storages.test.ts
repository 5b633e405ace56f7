import { describe, expect, it, vi } from 'vitest'
import { freshPage } from '../page.js'
import { shopWith, visit } from '../shop.js'

const page = freshPage()

describe('a withdrawal', () => {
  it('empties the session storage of its tab', async () => {
    const store = visit({ config: shopWith({ name: 'ad-*', storage: 'sessionStorage' }) })
    store.acceptAll()
    page.current.window.sessionStorage.setItem('ad-1', '1')
    page.current.window.sessionStorage.setItem('cart', '1')
    const { erased } = await store.withdraw()
    expect(erased.deleted).toEqual([{ service: 'ads', storage: 'sessionStorage', name: 'ad-1' }])
    expect(Object.keys(page.current.window.sessionStorage)).toEqual(['cart'])
  })

  it('deletes databases and caches', async () => {
    const databases = new Set(['ads-db', 'own'])
    const caches = new Set(['ads-v1', 'own'])
    vi.stubGlobal('indexedDB', {
      databases: async () => [...databases].map((name) => ({ name })),
      deleteDatabase: (name: string) => {
        const request = { onsuccess: () => {} }
        queueMicrotask(() => {
          databases.delete(name)
          request.onsuccess()
        })
        return request
      },
    })
    vi.stubGlobal('caches', {
      keys: async () => [...caches],
      delete: async (name: string) => caches.delete(name),
    })
    const config = shopWith(
      { name: 'ads-db', storage: 'indexedDB' },
      { name: 'ads-*', storage: 'cacheStorage' },
    )
    const store = visit({ config })
    store.acceptAll()
    const { erased } = await store.withdraw()
    expect(erased.deleted.map(({ name }) => name)).toEqual(['ads-db', 'ads-v1'])
    expect([...databases, ...caches]).toEqual(['own', 'own'])
  })

  it('goes on with the rest where one storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(page.current.window, 'localStorage', { get: blocked })
    page.current.window.sessionStorage.setItem('stuck', '1')
    Object.assign(Object.getPrototypeOf(page.current.window.sessionStorage), {
      removeItem: blocked,
    })
    const config = shopWith(
      { name: 'a', storage: 'localStorage' },
      { name: 'b', storage: 'indexedDB' },
      { name: 'stuck', storage: 'sessionStorage' },
      { name: 'ad' },
    )
    const store = visit({ config })
    store.acceptAll()
    page.current.setCookie('ad=1; Path=/')
    const { erased } = await store.withdraw()
    expect(erased.deleted.map(({ name }) => name)).toEqual(['ad'])
    expect(erased.survived.map(({ name }) => name)).toEqual(['stuck'])
  })

  it('deletes a database by its name where the browser does not list them, and calls it unseen', async () => {
    const deleteDatabase = vi.fn(() => {
      const request = { onsuccess: () => {} }
      queueMicrotask(() => request.onsuccess())
      return request
    })
    vi.stubGlobal('indexedDB', { deleteDatabase })
    const store = visit({ config: shopWith({ name: 'ads-db', storage: 'indexedDB' }) })
    store.acceptAll()
    const { erased } = await store.withdraw()
    expect(deleteDatabase).toHaveBeenCalledExactlyOnceWith('ads-db')
    expect(erased.unseen).toEqual([{ service: 'ads', storage: 'indexedDB', name: 'ads-db' }])
  })

  it('reports a database that another tab holds open as surviving', async () => {
    vi.stubGlobal('indexedDB', {
      databases: async () => [{ name: 'ads-db' }],
      deleteDatabase: () => {
        const request = { onblocked: () => {} }
        queueMicrotask(() => request.onblocked())
        return request
      },
    })
    const store = visit({ config: shopWith({ name: 'ads-db', storage: 'indexedDB' }) })
    store.acceptAll()
    const { erased } = await store.withdraw()
    expect(erased.survived.map(({ name }) => name)).toEqual(['ads-db'])
  })
})
