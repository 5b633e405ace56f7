import {
  type ConsentConfig,
  type ConsentRecord,
  type ConsentStoreOptions,
  createMemoryStorage,
} from 'react-consent-ui/core'
import { afterEach, vi } from 'vitest'
import { recordOf, shop, visit } from '../core/shop.js'

// A decision imports a chunk that these tests do not wait for.
afterEach(() => vi.dynamicImportSettled())

/** The result of a decision in the browser: the record and its text form. */
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
