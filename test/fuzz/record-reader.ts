import type { ConsentConfig } from 'react-consent-ui/core'

/*
 * A second reader of stored records, written from "Format of the record" in docs/storage.md alone. It imports
 * nothing of the library but types, and computes dates and percent signs by itself.
 */

/** The content of a text. Categories and services without an entry have no answer. */
export interface Reading {
  readonly outcome: 'valid' | 'spent' | 'none'
  readonly why?: 'revision' | 'expired' | 'future' | undefined
  readonly fields?: Readonly<Record<string, unknown>>
  readonly categories?: ReadonlyMap<string, boolean>
  readonly services?: ReadonlyMap<string, boolean>
}

const TYPES: readonly (readonly string[])[] = [
  ['number'],
  ['string', 'null'],
  ['string', 'null'],
  ['string'],
  ['string'],
  ['string'],
  ['string'],
  ['string', 'null'],
  ['string'],
  ['boolean'],
  ['string'],
  ['string'],
  ['string'],
  ['string'],
  ['string'],
  ['string'],
  ['string', 'null'],
]

const NAMES = [
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
]

const DAY = 24 * 60 * 60 * 1000

/** Reads a stored text at a time. */
export function readByTheDocs(text: string, config: ConsentConfig, now: number): Reading {
  const values = valuesOf(text)
  if (!values) return { outcome: 'none' }
  const [given, updated, expires] = [values[3], values[4], values[5]].map((date) =>
    timeOf(String(date)),
  )
  if (given === undefined || updated === undefined || expires === undefined) {
    return { outcome: 'none' }
  }
  if (given > updated) return { outcome: 'none' }
  if (values[6] !== 'opt-in' && values[6] !== 'opt-out' && values[6] !== 'notice') {
    return { outcome: 'none' }
  }
  let why: Reading['why']
  if (updated > now + DAY || expires > now + 401 * DAY) why = 'future'
  if (values[0] !== config.revision) why = 'revision'
  if (expires <= now) why = 'expired'
  return {
    outcome: why ? 'spent' : 'valid',
    why,
    fields: Object.fromEntries(NAMES.map((name, index) => [name, values[index]])),
    categories: answers(Object.keys(config.categories), String(values[12]), String(values[13])),
    services: answers(Object.keys(config.services), String(values[14]), String(values[15])),
  }
}

/** The values of a text whose checksum, number of values and types are right. */
function valuesOf(text: string): unknown[] | undefined {
  const start = text.indexOf('%')
  if (start < 0) return undefined
  const body = text.slice(start)
  if (text.slice(0, start) !== hashOf(body)) return undefined
  const json = percentDecoded(body)
  if (json === undefined) return undefined
  let values: unknown
  try {
    values = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!Array.isArray(values) || values.length !== TYPES.length) return undefined
  for (const [index, types] of TYPES.entries()) {
    const value: unknown = values[index]
    if (!types.includes(value === null ? 'null' : typeof value)) return undefined
  }
  return values
}

export function hashOf(text: string): string {
  let value = 0
  for (const character of Array.from(text)) {
    value = (Math.imul(value, 1_000_003) + character.charCodeAt(0)) >>> 0
  }
  return value.toString(36)
}

function answers(ids: string[], accepted: string, refused: string): Map<string, boolean> {
  const isIn = (list: string, id: string) => list.split('.').includes(hashOf(id).slice(-5))
  const said = new Map<string, boolean>()
  for (const id of ids) {
    if (isIn(refused, id)) said.set(id, false)
    else if (isIn(accepted, id)) said.set(id, true)
  }
  return said
}

/** Undefined if a percent sign has no two hexadecimal digits, or the bytes are no UTF-8. */
function percentDecoded(text: string): string | undefined {
  let decoded = ''
  let at = 0
  while (at < text.length) {
    if (text[at] !== '%') {
      decoded += text[at]
      at += 1
      continue
    }
    const bytes: number[] = []
    while (text[at] === '%') {
      const digits = text.slice(at + 1, at + 3)
      if (!/^[\da-fA-F]{2}$/.test(digits)) return undefined
      bytes.push(Number.parseInt(digits, 16))
      at += 3
    }
    try {
      decoded += new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(bytes),
      )
    } catch {
      return undefined
    }
  }
  return decoded
}

const DATE = /^(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/

/** The time of a date, or undefined for a text that `toISOString` does not write. */
function timeOf(text: string): number | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = match
    .slice(1)
    .map(Number)
  // Six digits are for years that do not fit into four.
  const isLong = match[1]?.length === 7
  if (isLong && year >= 0 && year <= 9999) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const time =
    daysSince1970(year, month, day) * DAY +
    ((hour * 60 + minute) * 60 + second) * 1000 +
    millisecond
  // The limits of a Date in ECMAScript.
  return Math.abs(time) <= 8.64e15 ? time : undefined
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days of the Gregorian calendar, counted by whole years and months. */
function daysSince1970(year: number, month: number, day: number): number {
  const leapsBefore = (one: number) =>
    Math.floor((one - 1) / 4) - Math.floor((one - 1) / 100) + Math.floor((one - 1) / 400)
  let days = (year - 1970) * 365 + leapsBefore(year) - leapsBefore(1970)
  for (let earlier = 1; earlier < month; earlier++) days += daysIn(year, earlier)
  return days + day - 1
}
