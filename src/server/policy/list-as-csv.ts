import type { ConsentConfig } from '../../core/config/config.js'
import { cellText, type TableColumn } from '../../core/facts/cell-text.js'
import { csvRow } from '../csv-row.js'
import { type PolicyExportOptions, policyInput } from './policy-document.js'

const COLUMNS: readonly TableColumn[] = [
  'category',
  'name',
  'provider',
  'purpose',
  'type',
  'expiry',
  'domain',
]

/**
 * The list of everything that a site stores, as CSV (RFC 4180): the headers of the language, then a row for
 * each item.
 *
 * @example
 * cookiesAsCsv(consent, { messages: await loadWholeMessages('de') })
 */
export function cookiesAsCsv(config: ConsentConfig, options: PolicyExportOptions): string {
  const { cookies, messages, locale } = policyInput(config, options)
  const { table } = messages
  const rows = cookies.map((row) => COLUMNS.map((column) => cellText(row, column, table, locale)))
  return [COLUMNS.map((column) => table[column]), ...rows].map(csvRow).join('')
}
