import type { ConsentConfig } from '../../core/config/config.js'
import type { TableColumn } from '../../core/facts/cell-text.js'
import { rowsAsCsv } from '../../core/facts/rows-as-csv.js'
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
  return rowsAsCsv(cookies, COLUMNS, messages.table, locale)
}
