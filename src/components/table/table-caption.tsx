'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { useTable } from './use-table.js'

export interface TableCaptionProps extends ComponentPropsWithoutRef<'caption'> {
  /** Puts this part's behavior on its only child instead of a `<caption>`. */
  asChild?: boolean | undefined
}

/** Names the table. Renders a `<caption>`. */
export const TableCaption = /* @__PURE__ */ forwardRef<HTMLTableCaptionElement, TableCaptionProps>(
  ({ asChild, ...props }, ref) => {
    const captionId = useTable()
    const Part = asChild ? Slot : 'caption'
    return <Part data-rcu="table-caption" {...props} id={captionId} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableCaption, 'Table.Caption')
