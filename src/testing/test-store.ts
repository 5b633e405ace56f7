import type { ConsentConfig } from '../core/config/config.js'
import { createMemoryStorage } from '../core/storage/memory.js'
import type { ConsentStore, ConsentStoreOptions } from '../core/store/contract.js'
import { createConsentStore } from '../core/store/store.js'
import { type Granted, testRecord } from './test-record.js'

export interface TestStoreOptions extends Omit<ConsentStoreOptions, 'initialRecord'> {
  /**
   * The grants of the test's visitor; `[]` if the visitor rejected everything.
   *
   * @default the visitor has not decided
   */
  readonly granted?: Granted | undefined
}

/**
 * A store for one test: nothing of it stays after the test, and nothing of other tests is in it.
 *
 * @example
 * render(<ConsentProvider store={createTestStore(consent, { granted: ['statistics'] })}>…</ConsentProvider>)
 *
 * @throws {Error} in development, for an id that is not declared
 */
export function createTestStore(
  config: ConsentConfig,
  { granted, ...options }: TestStoreOptions = {},
): ConsentStore {
  const initialRecord = granted && testRecord(config, granted, options, 'createTestStore')
  return createConsentStore(config, {
    storage: createMemoryStorage(),
    ...options,
    ...(initialRecord && { initialRecord }),
  })
}
