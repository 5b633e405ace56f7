/** Anything that holds named items. */
export interface ItemStore {
  names(): Promise<readonly string[]> | readonly string[]
  remove(name: string): Promise<unknown> | unknown
}

export function webStorageItems(kind: 'localStorage' | 'sessionStorage'): ItemStore {
  return {
    names: () => Object.keys(window[kind]),
    remove: (name) => window[kind].removeItem(name),
  }
}

export const indexedDbItems: ItemStore = {
  names: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
  remove: (name) =>
    new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(name)
      // A tab that holds the database open blocks its deletion. Reading the names again shows that.
      request.onsuccess = request.onerror = request.onblocked = () => resolve()
    }),
}

export const cacheStorageItems: ItemStore = {
  names: () => caches.keys(),
  remove: (name) => caches.delete(name),
}
