'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useRestMessages, useWordsOf } from '../../react/use-rest-messages.js'
import { Slot } from '../slot.js'
import { TableProvider } from './use-table.js'

export interface TableRootProps extends ComponentPropsWithoutRef<'table'> {
  /** Puts this part's behavior on its only child instead of a `<table>`. */
  asChild?: boolean | undefined
}

/**
 * One table, named by its caption. The table and its parts have explicit roles, because browsers drop
 * the roles of a table whose rows a style sheet lays out as blocks. Renders a `<table>`.
 */
export const TableRoot = /* @__PURE__ */ forwardRef<HTMLTableElement, TableRootProps>(
  ({ asChild, ...props }, ref) => {
    useConsentStore()
    const { lang, dir } = useWordsOf(useRestMessages()?.table)
    const captionId = useId()
    const Part = asChild ? Slot : 'table'
    return (
      <TableProvider value={captionId}>
        <Part
          data-rcu="table"
          role="table"
          lang={lang}
          dir={dir}
          // A `<table>` is named by its caption already. With this, browsers would also describe it by it.
          aria-labelledby={asChild ? captionId : undefined}
          {...props}
          ref={ref}
        />
      </TableProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(TableRoot, 'Table.Root')
