import type { RestMessages } from '../texts/messages.js'
import { cellText, type TableColumn } from './cell-text.js'
import { csvRow } from './csv-row.js'
import type { CookieRow } from './inventory.js'

/** Rows as CSV (RFC 4180): the headers of the language, then a line for each row. */
export function rowsAsCsv(
  rows: readonly CookieRow[],
  columns: readonly TableColumn[],
  texts: RestMessages['table'],
  locale: string,
): string {
  const lines = rows.map((row) => columns.map((column) => cellText(row, column, texts, locale)))
  return [columns.map((column) => texts[column]), ...lines].map(csvRow).join('')
}
