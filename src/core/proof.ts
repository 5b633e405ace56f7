import type { ConsentRecord } from './record.js'
import { LIBRARY_VERSION } from './version.js'

/** The record as it is reported, for whoever has to show what was decided (GDPR 7(1)). */
export interface ConsentProof extends ConsentRecord {
  readonly libraryVersion: string
  /** The id that this decision dropped, told this once; null when it dropped none. */
  readonly previousId: string | null
}

/** The proof of a decision. */
export function proofOf(record: ConsentRecord, previousId: string | null): ConsentProof {
  return { ...record, libraryVersion: LIBRARY_VERSION, previousId }
}
