import type { ConsentRecord } from './record.js'
import { encodeRecord } from './record-text.js'

export function isSame(
  one: ConsentRecord | null | undefined,
  other: ConsentRecord | null | undefined,
) {
  // Two tabs may have decided within one millisecond, so the times do not tell.
  const text = (record: typeof one) => (record ? encodeRecord(record) : '')
  return text(one) === text(other)
}
