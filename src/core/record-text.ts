import type { ConsentConfig } from './description.js'
import { hash, shortKey } from './hash.js'
import type { ConsentRecord } from './record.js'

// Delimited text: a tenth of what URL-encoded JSON takes, and `~` passes through encodeURIComponent
// and cookies as it is. Answers travel under short hashes, so that a service added later shifts
// nobody's answer.
const FIELD = '~'
const KEY = '.'

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

/** Behind the fields: categories and services granted and denied, and then the checksum. */
const CHECKSUM_AT = FIELDS.length + 4

/** The stored form of a record: plain ASCII, safe in a cookie, guarded by a checksum. */
export function encodeRecord(record: ConsentRecord): string {
  const keys = (answers: Readonly<Record<string, boolean | undefined>>, answer: boolean) =>
    Object.keys(answers)
      .filter((id) => answers[id] === answer)
      .map(shortKey)
      .join(KEY)
  const body = [
    ...FIELDS.map((name) => {
      const value = record[name] ?? ''
      const text = isTime(name) ? Date.parse(value as string) : value
      return encodeURIComponent(text).replaceAll(FIELD, '%7E')
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
  const parts = text.split(FIELD)
  if (hash(parts.slice(0, CHECKSUM_AT).join(FIELD)) !== parts[CHECKSUM_AT]) return null

  const answers = (declared: object, at: number) => {
    const said: Record<string, boolean> = {}
    for (const id of Object.keys(declared)) {
      const isAt = (index: number) => parts[index]?.split(KEY).includes(shortKey(id))
      if (isAt(at)) said[id] = true
      if (isAt(at + 1)) said[id] = false
    }
    return said
  }
  try {
    const fields = FIELDS.map((name, index) => {
      const value = decodeURIComponent(parts[index] ?? '')
      return [name, isTime(name) ? new Date(+value).toISOString() : value || null]
    })
    const { revision, locale, gpc, ...rest } = Object.fromEntries(fields)
    return {
      ...rest,
      revision: +revision,
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

/** The text with a note behind it, which `noteBehind` finds again. */
export function addNote(text: string, note: string): string {
  return text + FIELD + note
}

export function noteBehind(text: string): string | undefined {
  return text.split(FIELD)[CHECKSUM_AT + 1]
}

function isTime(name: string): boolean {
  return name.endsWith('At')
}
