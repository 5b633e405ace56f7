import type { Migrate } from '../core/store/contract.js'
import { createReader, type NamedImportOptions, type OldRecord } from './old-record.js'
import { asObject, decoded, isoTime, jsonObject, oldTexts } from './old-texts.js'

/**
 * Reads what c15t 2 stored under `c15t`, unless renamed: in a cookie, `c.<category>:1` for what was
 * accepted and `i.t:<milliseconds>` for when, separated by commas; the same as JSON in `localStorage`.
 * The names in `map` are its categories: `functionality`, `experience`, `measurement`, `marketing`.
 *
 * It leaves refusals out of the cookie, so every other name in `map` was refused. The date and the
 * subject's id are kept. Visitors with a record of c15t 1 are asked, as in c15t 2.
 *
 * Also reads the JSON of c15t 3: `{ version: 3, categories: { <name>: { value, confirmedAt } } }`.
 *
 * Source: c15t 2.2.1, dist-types/libs/cookie (`key-mapping`, `serialization`, `storage`).
 */
export function fromC15t({ name = 'c15t', ...options }: NamedImportOptions): Migrate {
  const names = Object.keys(options.map)
  return createReader(options, (found) =>
    oldTexts(found, name).flatMap((text) => {
      const stored = jsonObject(text)
      return (stored ? readJson(stored, names) : readFlat(decoded(text), names)) ?? []
    }),
  )
}

function readFlat(text: string, names: readonly string[]): OldRecord | null {
  const pairs = new Map<string, string>()
  for (const pair of text.split(',')) {
    const [, key, value] = /^([\w.-]+):([^:]*)$/.exec(pair) ?? []
    if (key === undefined || value === undefined) return null
    pairs.set(key, value)
  }
  const time = pairs.get('i.t') ?? ''
  return readParts(
    (category) => pairs.get(`c.${category}`) === '1',
    /^\d{1,15}$/.test(time) ? Number(time) : undefined,
    pairs.get('i.sid'),
    names,
  )
}

function readJson(
  stored: Readonly<Record<string, unknown>>,
  names: readonly string[],
): OldRecord | null {
  if (stored.version === 3) return readVersion3(stored, names)
  const { time, subjectId } = asObject(stored.consentInfo) ?? {}
  const accepted = new Map(Object.entries(asObject(stored.consents) ?? {}))
  return readParts(
    (category) => accepted.get(category) === true,
    typeof time === 'number' ? time : undefined,
    typeof subjectId === 'string' ? subjectId : undefined,
    names,
  )
}

/** The oldest date of an answer counts, so that no answer lasts longer than it should. */
function readVersion3(
  stored: Readonly<Record<string, unknown>>,
  names: readonly string[],
): OldRecord | null {
  const categories = new Map(Object.entries(asObject(stored.categories) ?? {}))
  const answers: Record<string, boolean> = Object.create(null)
  const dates: number[] = []
  for (const name of names) {
    const { value, confirmedAt } = asObject(categories.get(name)) ?? {}
    const date = typeof confirmedAt === 'number' ? confirmedAt : isoTime(confirmedAt)
    // An answer without a date is a default that the visitor has not confirmed.
    if (typeof value !== 'boolean' || date === undefined) continue
    answers[name] = value
    dates.push(date)
  }
  const { subjectId } = stored
  return dates.length > 0
    ? {
        answers,
        givenAt: Math.min(...dates),
        id: typeof subjectId === 'string' ? subjectId : undefined,
      }
    : null
}

function readParts(
  isAccepted: (category: string) => boolean,
  givenAt: number | undefined,
  id: string | undefined,
  names: readonly string[],
): OldRecord | null {
  // Every answer accepts `necessary`; what does not is an id without an answer, or no record at all.
  if (!isAccepted('necessary') || givenAt === undefined || !id) return null
  return {
    answers: Object.fromEntries(names.map((category) => [category, isAccepted(category)])),
    givenAt,
    id,
  }
}
