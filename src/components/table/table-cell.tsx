'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useContext } from 'react'
import type { CookieRow } from '../../core/facts/inventory.js'
import { listInWords } from '../../core/texts/in-words.js'
import { format } from '../../core/texts/localize.js'
import type { RestMessages } from '../../core/texts/messages.js'
import { namePart } from '../../react/name-part.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { RowContext, useTable } from './use-table.js'

/** What a column can tell. */
export type TableColumn =
  | 'name'
  | 'provider'
  | 'purpose'
  | 'type'
  | 'expiry'
  | 'category'
  | 'domain'

export interface TableCellProps extends ComponentPropsWithoutRef<'td'> {
  column: TableColumn
  /** Puts this part's behaviour on its only child instead of a table cell. */
  asChild?: boolean | undefined
}

/**
 * One fact of its row. Renders a `<td>`, a row header `<th>` for the name, and a column header `<th>`
 * in the row of the headers. `data-column` says which it is; `data-label` repeats the column's header,
 * for small screens that have no room for a row of them.
 */
export const TableCell = /* @__PURE__ */ forwardRef<HTMLTableCellElement, TableCellProps>(
  ({ asChild, column, children, ...props }, ref) => {
    useTable()
    const row = useContext(RowContext)
    const messages = useRestMessages()
    const { locale } = useTexts()
    const label = messages?.table[column]
    const header = row === null ? 'col' : column === 'name' ? 'row' : undefined
    const isName = row !== null && (column === 'name' || column === 'domain')
    const text = row && messages ? fact(row, column, messages, locale) : label
    const Part = asChild ? Slot : header ? 'th' : 'td'
    return (
      <Part
        data-rcu="table-cell"
        data-column={column}
        data-label={row ? label : undefined}
        role={header === 'col' ? 'columnheader' : header === 'row' ? 'rowheader' : 'cell'}
        scope={header}
        // A translated name would be the name of nothing.
        translate={isName ? 'no' : undefined}
        {...props}
        ref={ref}
      >
        {children ?? (isName ? <Name>{text}</Name> : text)}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableCell, 'Table.Cell')

/**
 * Left to right within a language that is not: `_ga` would read `ga_`. On a card a cell lays out what is in
 * it, and only what is in that again stands in a line.
 */
function Name({ children }: { children: ReactNode }) {
  return (
    <span>
      <bdi>{children}</bdi>
    </span>
  )
}

function fact(
  row: CookieRow,
  column: TableColumn,
  { table }: RestMessages,
  locale: string,
): string {
  switch (column) {
    case 'category':
      return row.categoryName
    case 'domain':
      return row.domain ?? table.thisSite
    case 'provider': {
      if (row.readBy.length === 0) return row.provider
      const readers = listInWords(row.readBy, locale)
      return format(table.readBy, { provider: row.provider, readers })
    }
    default:
      return row[column]
  }
}
