'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { CookieRow } from '../../core/facts/inventory.js'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { RowContext, useTable } from './use-table.js'

export interface TableRowProps extends ComponentPropsWithoutRef<'tr'> {
  /** The item that the cells show, from `useCookies`. Without it, the cells are column headers. */
  row?: CookieRow | undefined
  /** Puts this part's behavior on its only child instead of a `<tr>`. */
  asChild?: boolean | undefined
}

/** One stored item, or the column headers. Renders a `<tr>`. */
export const TableRow = /* @__PURE__ */ forwardRef<HTMLTableRowElement, TableRowProps>(
  ({ asChild, row = null, ...props }, ref) => {
    useTable()
    const Part = asChild ? Slot : 'tr'
    return (
      <RowContext.Provider value={row}>
        <Part data-rcu="table-row" role="row" {...props} ref={ref} />
      </RowContext.Provider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableRow, 'Table.Row')
