import type { Migrate } from '../core/store/contract.js'
import { createReader, type ImportOptions, type OldRecord } from './old-record.js'

/** The options of a reader of your own. */
export interface OtherOptions extends ImportOptions {
  /**
   * Finds the old record: gets what the storage held (a text, several, or nothing), may look wherever
   * else, and answers null where there is none. It runs once a page view, as long as nothing is stored
   * in this library's own form; what it throws is logged, and the visitor is asked.
   */
  readonly read: (found: unknown) => OldRecord | null | undefined
}

/** Reads the records of a tool there is no reader for, or of your own earlier code. */
export function fromOther({ read, ...options }: OtherOptions): Migrate {
  return createReader(options, (found) => [read(found) ?? []].flat())
}
