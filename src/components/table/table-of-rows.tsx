'use client'

import { memo, type ReactNode } from 'react'
import type { TableColumn } from '../../core/facts/cell-text.js'
import type { CookieRow } from '../../core/facts/inventory.js'
import type { TableSort } from '../../core/facts/sort-rows.js'
import { TableCaption } from './table-caption.js'
import { TableCell } from './table-cell.js'
import { TableGroup } from './table-group.js'
import { TableRoot } from './table-root.js'
import { TableRow } from './table-row.js'

interface TableOfRowsProps {
  caption: ReactNode
  category: string | undefined
  rows: readonly CookieRow[]
  columns: readonly TableColumn[]
  sort: TableSort | undefined
  onSort: ((column: TableColumn) => void) | undefined
}

/** One of the tables of a `CookieTable`. */
export function TableOfRows({ caption, category, rows, columns, sort, onSort }: TableOfRowsProps) {
  return (
    <TableRoot data-category={category}>
      <TableCaption>{caption}</TableCaption>
      <TableGroup head>
        <TableRow>
          {columns.map((column) => (
            <TableCell
              key={column}
              column={column}
              onSort={onSort && (() => onSort(column))}
              sorted={sort?.column === column ? sort.direction : undefined}
            />
          ))}
        </TableRow>
      </TableGroup>
      <TableGroup>
        {rows.map((row) => (
          <Line key={row.key} row={row} columns={columns} />
        ))}
      </TableGroup>
    </TableRoot>
  )
}

/** A search or another order leaves the rows that stay as they are. */
const Line = /* @__PURE__ */ memo(
  ({ row, columns }: { row: CookieRow; columns: readonly TableColumn[] }) => (
    <TableRow row={row}>
      {columns.map((column) => (
        <TableCell key={column} column={column} />
      ))}
    </TableRow>
  ),
)
