import type { ConsentConfig } from '../config/config.js'
import { isStronger, NO_RECORD, type Reading, readRecord } from '../record/valid.js'
import type { ConsentStorage } from './storage.js'

/** The result of `read` of a storage. */
export type Found = Awaited<ReturnType<ConsentStorage['read']>>

/** Reads all texts that a storage holds, and returns the newest valid one; else the newest spent one. */
export function newest(found: Found, config: ConsentConfig): Reading {
  let best = NO_RECORD
  for (const text of textsOf(found)) {
    const reading = readRecord(text, config)
    if (isStronger(reading, best)) best = reading
  }
  return best
}

export function textsOf(found: Found): readonly string[] {
  return ([] as string[]).concat(found ?? [])
}
