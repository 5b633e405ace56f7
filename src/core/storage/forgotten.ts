import type { ConsentConfig } from '../config/config.js'
import { decodeRecord } from '../record/record-text.js'

/** Stored in place of a record after a reset, so that `migrate` does not bring an old one back. */
export const FORGOTTEN = '-'

/** Whether a storage holds a record of this library, valid or not, or the trace of a reset. */
export function holdsOurs(found: unknown, config: ConsentConfig): boolean {
  return [found]
    .flat()
    .some((text) => text === FORGOTTEN || decodeRecord(String(text), config).record !== undefined)
}
