import type { ConsentRecord } from './record.js'
import { encodeRecord } from './record-text.js'

/** Whether two records say the same. Two tabs may decide in one millisecond, so the times do not tell. */
export function isSame(
  one: ConsentRecord | null | undefined,
  other: ConsentRecord | null | undefined,
): boolean {
  const text = (record: typeof one) => (record ? encodeRecord(record) : '')
  return text(one) === text(other)
}
