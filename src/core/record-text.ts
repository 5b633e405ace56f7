import type { ConsentConfig } from './description.js'
import { hash, shortKey } from './hash.js'
import type { ConsentRecord } from './record.js'

// Delimited text: a tenth of what URL-encoded JSON takes, and `~` passes through encodeURIComponent
// and cookies as it is. Answers travel under short hashes, so that a service added later shifts
// nobody's answer.
const FIELD = '~'

// Instants are written to base 16: to base 36, "NaN" would be one.
const FIELDS = [
  'revision',
  'policyVersion',
  'id',
  'givenAt',
  'updatedAt',
  'expiresAt',
  'model',
  'region',
  'locale',
  'gpc',
  'action',
  'surface',
] as const

/** The stored form of a record: plain ASCII, safe in a cookie, guarded by a checksum. */
export function encodeRecord(record: ConsentRecord): string {
  const keys = (answers: Readonly<Record<string, boolean | undefined>>, answer: boolean) =>
    Object.keys(answers)
      .filter((id) => answers[id] === answer)
      .map(shortKey)
      .join('')
  const body = [
    ...FIELDS.map((name) => {
      const value = record[name] ?? ''
      const text = isTime(name) ? Date.parse(String(value)).toString(16) : value
      return encodeURIComponent(text).replace(/[~!]/g, (mark) => (mark === '!' ? '%21' : '%7E'))
    }),
    keys(record.categories, true),
    keys(record.categories, false),
    keys(record.services, true),
    keys(record.services, false),
  ].join(FIELD)
  return body + FIELD + hash(body)
}

/**
 * The record behind a stored text, or null when it is not one of ours, was cut short or tampered
 * with. Whether it counts today is for `readRecord` to say. Answers about categories and services
 * that the description no longer has are left out.
 */
export function decodeRecord(text: string, config: ConsentConfig): ConsentRecord | null {
  const end = text.lastIndexOf(FIELD)
  const body = text.slice(0, end)
  const parts = body.split(FIELD)
  if (hash(body) !== text.slice(end + 1) || parts.length !== FIELDS.length + 4) return null

  const answers = (declared: object, at: number) => {
    const [granted, denied] = [at, at + 1].map((index) => parts[index]?.match(/.{5}/g))
    const said: Record<string, boolean> = {}
    for (const id of Object.keys(declared)) {
      if (granted?.includes(shortKey(id))) said[id] = true
      if (denied?.includes(shortKey(id))) said[id] = false
    }
    return said
  }
  try {
    const fields = FIELDS.map((name, index) => {
      const value = decodeURIComponent(parts[index] ?? '')
      return [
        name,
        isTime(name) ? new Date(Number.parseInt(value, 16)).toISOString() : value || null,
      ]
    })
    const { revision, locale, gpc, ...rest } = Object.fromEntries(fields)
    return {
      ...rest,
      revision: Number(revision),
      locale: locale ?? '',
      gpc: gpc === 'true',
      categories: answers(config.categories, FIELDS.length),
      services: answers(config.services, FIELDS.length + 2),
    }
  } catch {
    // A date out of range or a broken percent sign: somebody wrote this by hand.
    return null
  }
}

function isTime(name: string): boolean {
  return name.endsWith('At')
}
