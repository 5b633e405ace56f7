import { format } from '../texts/format.js'
import { listInWords } from '../texts/list-in-words.js'
import type { RestMessages } from '../texts/messages.js'
import { nameInText } from '../texts/name-in-text.js'
import type { CookieRow } from './inventory.js'

/** A column of the cookie table. */
export type TableColumn =
  | 'name'
  | 'provider'
  | 'purpose'
  | 'type'
  | 'expiry'
  | 'category'
  | 'domain'

/** The columns of a table that names none. */
export const COLUMNS: readonly TableColumn[] = ['name', 'provider', 'purpose', 'type', 'expiry']

/** The text of a cell. */
export function cellText(
  row: CookieRow,
  column: TableColumn,
  texts: RestMessages['table'],
  locale: string,
): string {
  switch (column) {
    case 'category':
      return row.categoryName
    case 'domain':
      return row.domain ?? texts.thisSite
    case 'provider': {
      const provider = nameInText(row.provider, locale)
      if (row.readBy.length === 0) return provider
      const names = row.readBy.map((reader) => nameInText(reader, locale))
      return format(texts.readBy, { provider, readers: listInWords(names, locale) })
    }
    default:
      return row[column]
  }
}
