'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { useTable } from './use-table.js'

export interface TableGroupProps extends ComponentPropsWithoutRef<'tbody'> {
  /** Whether it holds the row of the column headers. @default false */
  head?: boolean | undefined
  /** Puts this part's behavior on its only child instead of a row group. */
  asChild?: boolean | undefined
}

/** A group of rows. Renders a `<tbody>`, or with `head` a `<thead>` marked `data-head`. */
export const TableGroup = /* @__PURE__ */ forwardRef<HTMLTableSectionElement, TableGroupProps>(
  ({ asChild, head = false, ...props }, ref) => {
    useTable()
    const Part = asChild ? Slot : head ? 'thead' : 'tbody'
    return (
      <Part
        data-rcu="table-group"
        data-head={head ? '' : undefined}
        role="rowgroup"
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableGroup, 'Table.Group')
