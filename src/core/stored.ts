import type { ConsentConfig } from './description.js'
import { type ConsentRecord, readRecord } from './record.js'
import { encodeRecord } from './record-text.js'
import type { ConsentStorage } from './storage/storage.js'

/** What storage held. */
export interface Kept {
  /** The newest one that counts today. */
  readonly record?: ConsentRecord | undefined
  /** The id that went with a withdrawal, or an empty text; undefined once the decision was reported. */
  readonly unreported?: string | undefined
  /** Something is stored, and does not count any more. */
  readonly isOutdated?: boolean
}

/** What a storage answers. */
export type Found = Awaited<ReturnType<ConsentStorage['read']>>

// Behind the checksum: the decision was not reported yet, and the id it dropped, if any.
const MARK = '!'

/** The text that is stored for a record. */
export function storedText(record: ConsentRecord, unreported: string | undefined): string {
  return encodeRecord(record) + (unreported === undefined ? '' : MARK + unreported)
}

/** Of what a storage holds, the newest record that counts. */
export function newest(found: Found, config: ConsentConfig): Kept {
  let best: Kept = {}
  for (const stored of texts(found)) {
    const [text = '', unreported] = stored.split(MARK)
    const record = readRecord(text, config)
    if (!record) best = { ...best, isOutdated: true }
    else if (!best.record || best.record.updatedAt < record.updatedAt) best = { record, unreported }
  }
  return best
}

export function texts(found: Found): readonly string[] {
  return ([] as string[]).concat(found ?? [])
}
