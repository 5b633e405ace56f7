import type { ConsentConfig } from '../config/config.js'
import { hash, shortKey } from '../config/short-key.js'
import type { ConsentRecord } from './record.js'

// One text, since every page pays for its quotes. They are keys of a record.
const FIELDS =
  'revision policyVersion id givenAt updatedAt expiresAt model region locale gpc action surface'.split(
    ' ',
  ) as readonly (keyof ConsentRecord)[]

// The types of the fields, and of four lists of keys, by their first letters; null is `-`.
const SHAPE = /^n[s-][s-]ssss[s-]sbssssss[s-]$/

/** What a stored text says. */
export interface Reading {
  readonly record?: ConsentRecord | undefined
  /** The id that went with a withdrawal, or an empty text; null once the decision was reported. */
  readonly unreported?: string | null | undefined
}

/**
 * The stored form of a record: plain ASCII, safe in a cookie, with a checksum ahead. Answers travel under
 * short hashes with dots between: 200 services fit into a cookie, and one that is added later shifts
 * nobody's answer.
 */
export function encodeRecord(record: ConsentRecord, unreported?: string): string {
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
      unreported,
    ]),
  )
  return hash(body) + body
}

/**
 * What a stored text says: nothing when it is not one of ours, was cut short or tampered with.
 * Whether the record counts today is for `readRecord` to say. Answers about categories and services
 * that the description no longer has are left out.
 */
export function decodeRecord(text: string, config: ConsentConfig): Reading {
  try {
    const body = text.slice(text.indexOf('%'))
    const values: unknown[] = JSON.parse(decodeURIComponent(body))
    const shape = values.map((value) => (value === null ? '-' : (typeof value)[0])).join('')
    if (hash(body) + body !== text || !SHAPE.test(shape)) return {}

    const answers = (declared: object, at: number) => {
      const said: Record<string, boolean> = {}
      for (const id of Object.keys(declared)) {
        // Texts, as the shape says.
        const isIn = (keys: unknown) => (keys as string).split('.').includes(shortKey(id))
        if (isIn(values[at])) said[id] = true
        if (isIn(values[at + 1])) said[id] = false
      }
      return said
    }
    const record = {
      ...Object.fromEntries(FIELDS.map((name, index) => [name, values[index]])),
      categories: answers(config.categories, FIELDS.length),
      services: answers(config.services, FIELDS.length + 2),
    }
    // As the shape says.
    return { record, unreported: values[FIELDS.length + 4] } as Reading
  } catch {
    // Not even JSON.
    return {}
  }
}
