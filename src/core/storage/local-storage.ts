import type { ConsentStorage } from './storage.js'

/** Keeps the record in `localStorage`, under `key`. Servers do not see it, and sub-domains do not share it. */
export function createLocalStorage(key = 'rcu'): ConsentStorage {
  return {
    read: () => localStorage.getItem(key),
    write: (text) => localStorage.setItem(key, text),
    clear: () => localStorage.removeItem(key),
    item: { storage: 'localStorage', name: key },
  }
}
