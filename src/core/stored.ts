import type { ConsentConfig } from './description.js'
import { readRecord } from './record.js'
import type { Reading } from './record-text.js'
import type { ConsentStorage } from './storage/storage.js'

/** What storage held: the newest record that counts today. */
export interface Kept extends Reading {
  /** Something is stored, and does not count any more. */
  readonly isOutdated?: boolean
}

/** What a storage answers. */
export type Found = Awaited<ReturnType<ConsentStorage['read']>>

/** Of what a storage holds, the newest record that counts. */
export function newest(found: Found, config: ConsentConfig): Kept {
  let best: Kept = {}
  for (const text of texts(found)) {
    const reading = readRecord(text, config)
    if (!reading.record) best = { ...best, isOutdated: true }
    else if (!best.record || best.record.updatedAt < reading.record.updatedAt) best = reading
  }
  return best
}

export function texts(found: Found): readonly string[] {
  return ([] as string[]).concat(found ?? [])
}
