import { OWN_NAME } from './own-cookie.js'
import type { ConsentStorage, StorageItem } from './storage.js'

/** The item that a storage writes to the browser; without a storage, the default cookie. */
export function keptIn(storage: ConsentStorage | undefined): StorageItem | undefined {
  return storage ? storage.item : { storage: 'cookie', name: OWN_NAME }
}
