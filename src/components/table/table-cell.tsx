'use client'

import { type ComponentPropsWithoutRef, forwardRef, useContext } from 'react'
import type { CookieRow } from '../../core/inventory.js'
import type { RestMessages } from '../../core/messages.js'
import { format } from '../../core/text.js'
import { listInWords } from '../../core/words.js'
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
    const Part = asChild ? Slot : header ? 'th' : 'td'
    return (
      <Part
        data-rcu="table-cell"
        data-column={column}
        data-label={row ? label : undefined}
        role={header === 'col' ? 'columnheader' : header === 'row' ? 'rowheader' : 'cell'}
        scope={header}
        // A translated name would be the name of nothing.
        translate={row && (column === 'name' || column === 'domain') ? 'no' : undefined}
        {...props}
        ref={ref}
      >
        {children ?? (row && messages ? fact(row, column, messages, locale) : label)}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableCell, 'Table.Cell')

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
