'use client'

import { type ComponentPropsWithoutRef, Fragment, forwardRef, useContext } from 'react'
import { cellText, type TableColumn } from '../../core/facts/cell-text.js'
import type { TableSort } from '../../core/facts/sort-rows.js'
import { namePart } from '../../react/name-part.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { RowContext, useTable } from './use-table.js'

export interface TableCellProps extends ComponentPropsWithoutRef<'td'> {
  /** The fact that the cell shows. */
  column: TableColumn
  /** Renders a button in a column header, which calls it. `sorted` is the current order. */
  onSort?: (() => void) | undefined
  /** The order of the rows by this column, for screen readers; of a column header. */
  sorted?: TableSort['direction'] | undefined
  /** Puts this part's behavior on its only child instead of a table cell. */
  asChild?: boolean | undefined
}

/**
 * One fact of its row. Renders a `<td>`; a row header `<th>` for the name; a column header `<th>` in the
 * row of the headers. `data-column` is the column. `data-label` repeats the header of the column, for
 * small screens, where the row of the headers is hidden. With `onSort`, a column header has `aria-sort`
 * and contains a `<button>`.
 */
export const TableCell = /* @__PURE__ */ forwardRef<HTMLTableCellElement, TableCellProps>(
  ({ asChild, column, onSort, sorted, children, ...props }, ref) => {
    useTable()
    const row = useContext(RowContext)
    const messages = useRestMessages()
    const { locale } = useTexts()
    const label = messages?.table[column]
    const header = row === null ? 'col' : column === 'name' ? 'row' : undefined
    const isName = row !== null && (column === 'name' || column === 'domain')
    const text = row && messages ? cellText(row, column, messages.table, locale) : label
    const Part = asChild ? Slot : header ? 'th' : 'td'
    return (
      <Part
        data-rcu="table-cell"
        data-column={column}
        data-label={row ? label : undefined}
        role={header === 'col' ? 'columnheader' : header === 'row' ? 'rowheader' : 'cell'}
        scope={header}
        aria-sort={header === 'col' ? (sorted ?? (onSort && 'none')) : undefined}
        // A translated name would be wrong.
        translate={isName ? 'no' : undefined}
        lang={(column === 'purpose' && row?.purposeLang) || undefined}
        dir={column === 'purpose' && row?.purposeLang ? 'ltr' : undefined}
        {...props}
        ref={ref}
      >
        {onSort && header === 'col' ? (
          <button type="button" data-rcu="sort" onClick={onSort}>
            {children ?? label}
          </button>
        ) : (
          (children ?? (isName && text ? <Name key={text}>{text}</Name> : text))
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableCell, 'Table.Cell')

/**
 * The name of an item. `<bdi>` keeps it left to right in other languages, where `_ga` would read `ga_`.
 * Long names break after `_`, `-` and `.` only; `<wbr>` adds nothing to a copied text. It is hidden from
 * screen readers, because Chromium reads it as a space. The outer `<span>` is the one child of the cell,
 * whose children are a grid on small screens.
 */
function Name({ children }: { children: string }) {
  const pieces = children.match(/[_.-]*[^_.-]+[_.-]*/g) ?? [children]
  return (
    <span>
      <bdi>
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: another name is another element.
          <Fragment key={index}>
            {index > 0 && (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a `<wbr>` cannot have the focus.
              <wbr aria-hidden="true" />
            )}
            {piece}
          </Fragment>
        ))}
      </bdi>
    </span>
  )
}
