import type { ConsentConfig } from '../core/config/config.js'
import type { Reading } from '../core/record/valid.js'
import { newest } from '../core/storage/newest.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'

// The characters that encodeURIComponent leaves and makes. A value with any other character was not written
// by this library, even if its checksum is right, and must not go into a header.
const OURS = /^[\w.!~*'()%-]+$/

/** Reads the cookies of one name in a `Cookie` header: the newest valid record, else the newest spent one. */
export function findStored(header: unknown, config: ConsentConfig, name = OWN_NAME): Reading {
  const start = `${name}=`
  const values = (typeof header === 'string' ? header : '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length))
    .filter((value) => OURS.test(value))
  return newest(values, config)
}
