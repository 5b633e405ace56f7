/**
 * A character that begins a formula, with nothing before it that continues a word. A spreadsheet that
 * splits by `;` or tab does not see the quotes of a comma-separated file, so any punctuation, space or
 * line break inside a text can be the start of a cell.
 */
const FORMULA_START = /(?<![\p{L}\p{M}\p{N}_])[=+\-@\u2212＝＋－＠﹦﹢﹣﹫]/gu

/** Excel also reads a formula behind a tab or a line break at the start of a cell. */
const BLANK_START = /^[\t\r\n]/

/**
 * A row of a CSV file (RFC 4180). No cell is a formula when a spreadsheet opens the file.
 *
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const harmless = text.replace(FORMULA_START, "'$&").replace(BLANK_START, "'$&")
  return `"${harmless.replaceAll('"', '""')}"`
}
