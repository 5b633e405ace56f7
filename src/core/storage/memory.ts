import type { ConsentStorage } from './storage.js'

/** Keeps the record until the page closes: for tests, previews and kiosks. */
export function createMemoryStorage(text: string | null = null): ConsentStorage {
  return {
    read: () => text,
    write: (next) => {
      text = next
    },
    clear: () => {
      text = null
    },
  }
}
