import { OWN_NAME } from './own-cookie.js'
import type { ConsentStorage, StorageItem } from './storage.js'

/** What a storage leaves with the visitor; the default cookie where none was given. */
export function keptIn(storage: ConsentStorage | undefined): StorageItem | undefined {
  return storage ? storage.item : { storage: 'cookie', name: OWN_NAME }
}
