import type { Expiry } from '../config/config.js'
import { tagOf } from '../texts/in-words.js'
import type { RestMessages } from '../texts/messages.js'
import { cellText, type TableColumn } from './cell-text.js'
import type { CookieRow } from './inventory.js'

/** The order of the rows of a table. */
export interface TableSort {
  readonly column: TableColumn
  readonly direction: 'ascending' | 'descending'
}

/** The same rows, sorted by a column: `expiry` by time, the others as words of the language. */
export function sortRows<Rows extends readonly CookieRow[]>(
  rows: Rows,
  { column, direction }: TableSort,
  texts: RestMessages['table'],
  locale: string,
): Rows {
  const { compare } = new Intl.Collator(tagOf(locale), { numeric: true })
  const keyed = rows.map((row) => ({
    row,
    days: column === 'expiry' ? daysOf(row.expires) : 0,
    text: column === 'expiry' ? '' : cellText(row, column, texts, locale),
  }))
  const sign = direction === 'ascending' ? 1 : -1
  // The difference of two endless times is not a number.
  keyed.sort((a, b) => sign * (a.days === b.days ? compare(a.text, b.text) : a.days - b.days))
  // As many rows as before.
  return keyed.map(({ row }) => row) as unknown as Rows
}

const DAYS: Readonly<Record<string, number>> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 365.25 / 12,
  years: 365.25,
}

/** The end of the session comes first. An unknown time counts as longer than any known one. */
function daysOf(expires: Expiry | null): number {
  if (expires === 'session') return 0
  if (expires === 'persistent') return Number.MAX_VALUE
  if (expires === null) return Number.POSITIVE_INFINITY
  const [[unit, amount] = ['days', 0]] = Object.entries(expires)
  return amount * (DAYS[unit] ?? 1)
}
