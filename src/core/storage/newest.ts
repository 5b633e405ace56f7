import type { ConsentConfig } from '../config/config.js'
import type { Reading } from '../record/record-text.js'
import { readRecord } from '../record/valid.js'
import type { ConsentStorage } from './storage.js'

/** What a storage answers. */
export type Found = Awaited<ReturnType<ConsentStorage['read']>>

/** Of what a storage holds, the newest record that counts; empty where none does. */
export function newest(found: Found, config: ConsentConfig): Reading {
  let best: Reading = {}
  for (const text of texts(found)) {
    const reading = readRecord(text, config)
    if ((best.record?.updatedAt ?? '') < (reading.record?.updatedAt ?? '')) best = reading
  }
  return best
}

export function texts(found: Found): readonly string[] {
  return ([] as string[]).concat(found ?? [])
}
