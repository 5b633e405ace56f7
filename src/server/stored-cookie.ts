import type { ConsentConfig } from '../core/config/config.js'
import type { ConsentRecord } from '../core/record/record.js'
import { readRecord } from '../core/record/valid.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'

/** A record and the text it was read from. */
export interface StoredCookie {
  readonly text: string
  readonly record: ConsentRecord
}

// What encodeURIComponent leaves and makes. Anything else was never ours, whatever its checksum says, and
// must not go into a header.
const OURS = /^[\w.!~*'()%-]+$/

/** Of the cookies of one name in a `Cookie` header, the newest whose record counts today. */
export function findStored(
  header: string | null | undefined,
  config: ConsentConfig,
  name = OWN_NAME,
): StoredCookie | undefined {
  const start = `${name}=`
  let best: StoredCookie | undefined
  for (const pair of (header ?? '').split(';').map((each) => each.trim())) {
    const text = pair.startsWith(start) ? pair.slice(start.length) : ''
    const { record } = OURS.test(text) ? readRecord(text, config) : {}
    if (record && !(best && best.record.updatedAt >= record.updatedAt)) best = { text, record }
  }
  return best
}
