import type { ConsentConfig } from './description.js'
import { type ConsentRecord, readRecord } from './record.js'
import { addNote, encodeRecord, noteBehind } from './record-text.js'
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

/** The text that is stored for a record, with a note where the decision was not reported yet. */
export function storedText(record: ConsentRecord, unreported: string | undefined): string {
  const text = encodeRecord(record)
  return unreported === undefined ? text : addNote(text, unreported)
}

/** Of what a storage holds, the newest record that counts. */
export function newest(found: Found, config: ConsentConfig): Kept {
  let best: Kept = {}
  for (const text of texts(found)) {
    const record = readRecord(text, config)
    if (!record) best = { ...best, isOutdated: true }
    else if (!best.record || best.record.updatedAt < record.updatedAt) {
      best = { record, unreported: noteBehind(text) }
    }
  }
  return best
}

export function texts(found: Found): readonly string[] {
  return ([] as string[]).concat(found ?? [])
}
