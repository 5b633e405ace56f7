import type { ConsentConfig } from '../config/config.js'
import { hash, shortKey } from '../config/short-key.js'
import type { ConsentRecord } from './record.js'

/** The fields of a record, in the order in which its text holds them. */
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
] as const satisfies readonly (keyof ConsentRecord)[]

// The first letter of the type of each field, of four lists of keys, and of the mark; null is `-`.
const SHAPE = /^n[s-][s-]ssss[s-]sbssssss[s-]$/

/**
 * The mark of a decision that was not reported to `onDecision` yet: six random digits, and the id that a
 * withdrawal dropped. The digits tell two refusals apart that two tabs stored in the same millisecond.
 * Null once the decision was reported.
 */
export type Mark = string | null | undefined

/** A record and its mark, as a text holds them. */
export interface DecodedRecord {
  readonly record: ConsentRecord
  readonly mark: Mark
}

/** A new mark of a decision that was not reported yet. */
export function newMark(previousId: string): string {
  return Math.floor(1e5 + Math.random() * 9e5) + previousId
}

/**
 * Writes a record as plain ASCII that fits into a cookie, with a checksum in front. Ids are written as
 * short hashes with dots between them: 200 services fit into a cookie, and a service that is added later
 * does not shift the answers of the others.
 */
export function encodeRecord(record: ConsentRecord, mark?: Mark): string {
  const keys = (answers: Readonly<Record<string, boolean | undefined>>, answer: boolean) =>
    Object.keys(answers)
      .filter((id) => answers[id] === answer)
      .map(shortKey)
      .join('.')
  const body = encodeURIComponent(
    JSON.stringify([
      ...FIELDS.map((name) => record[name]),
      keys(record.categories, true),
      keys(record.categories, false),
      keys(record.services, true),
      keys(record.services, false),
      mark,
    ]),
  )
  return hash(body) + body
}

/**
 * Reads a stored text. Undefined for a text that `encodeRecord` did not write, or that was cut or changed
 * since. Leaves out answers about categories and services that the config does not declare.
 */
export function decodeRecord(text: string, config: ConsentConfig): DecodedRecord | undefined {
  try {
    const body = text.slice(text.indexOf('%'))
    const values: unknown[] = JSON.parse(decodeURIComponent(body))
    const shape = values.map((value) => (value === null ? '-' : (typeof value)[0])).join('')
    if (hash(body) + body !== text || !SHAPE.test(shape)) return undefined

    const answers = (declared: object, at: number) => {
      // Without a prototype, so that a category called `__proto__` is an answer like any other.
      const said: Record<string, boolean> = Object.create(null)
      for (const id of Object.keys(declared)) {
        // SHAPE says that these are texts.
        const isIn = (keys: unknown) => (keys as string).split('.').includes(shortKey(id))
        if (isIn(values[at])) said[id] = true
        if (isIn(values[at + 1])) said[id] = false
      }
      return said
    }
    // SHAPE says that the fields have these types.
    const record = {
      ...Object.fromEntries(FIELDS.map((name, index) => [name, values[index]])),
      categories: answers(config.categories, FIELDS.length),
      services: answers(config.services, FIELDS.length + 2),
    } as ConsentRecord
    // `givenAt`, `updatedAt` and `expiresAt`.
    const isDated = (values.slice(3, 6) as string[]).every(isInstant)
    return isDated ? { record, mark: values[FIELDS.length + 4] as Mark } : undefined
  } catch {
    // Not JSON, or a date that no calendar has.
    return undefined
  }
}

/** Whether a text is exactly what `toISOString` writes. Any other date may sort before or after its time. */
function isInstant(text: string): boolean {
  return new Date(text).toISOString() === text
}
