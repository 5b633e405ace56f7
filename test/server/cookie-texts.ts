import {
  type ConsentConfig,
  type ConsentRecord,
  type ConsentStoreOptions,
  createMemoryStorage,
} from 'react-consent-ui/core'
import { afterEach, vi } from 'vitest'
import { recordOf, shop, visit } from '../core/shop.js'

// What follows a decision is a chunk that nobody here waits for.
afterEach(() => vi.dynamicImportSettled())

/** What a decision leaves in the browser: the record, and the text that stands for it. */
export function decided(
  act: 'acceptAll' | 'rejectAll' | 'withdraw' = 'acceptAll',
  options: ConsentStoreOptions & { config?: ConsentConfig } = {},
): { record: ConsentRecord; text: string } {
  const storage = createMemoryStorage()
  const store = visit({ storage, ...options })
  void store[act]()
  return { record: recordOf(store), text: String(storage.read()) }
}

export { shop }
