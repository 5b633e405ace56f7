import { matches } from '../config/matches.js'
import type { RestMessages } from '../texts/messages.js'
import { cellText } from './cell-text.js'
import type { CookieRow } from './inventory.js'

const SEARCHED = ['name', 'provider', 'purpose', 'type', 'expiry', 'category', 'domain'] as const

/** A list of rows that is searched again and again: their texts are folded once. */
export interface SearchIndex {
  readonly rows: readonly CookieRow[]
  readonly texts: readonly string[]
}

/** Prepares rows for `searchRows`. */
export function searchIndex(
  rows: readonly CookieRow[],
  texts: RestMessages['table'],
  locale: string,
): SearchIndex {
  const textOf = (row: CookieRow) =>
    [row.serviceName, ...SEARCHED.map((column) => cellText(row, column, texts, locale))].join('\n')
  return { rows, texts: rows.map((row) => fold(textOf(row))) }
}

/**
 * The rows that contain every word of a text, in any fact. A row is also found by a name that its
 * declaration covers: `_ga_AB12` finds `_ga_*`. Accents and case do not matter.
 */
export function searchRows({ rows, texts }: SearchIndex, text: string): readonly CookieRow[] {
  const name = text.trim()
  const words = fold(name).split(/\s+/)
  if (!name) return rows
  return rows.filter(
    (row, index) =>
      words.every((word) => texts[index]?.includes(word)) ||
      // A bare `*` would be found by everything.
      (/[^*]\*|\*[^*]/.test(row.name) && matches(row.name, name)),
  )
}

/** Without accents and case: `Zürich` is `zurich`. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
