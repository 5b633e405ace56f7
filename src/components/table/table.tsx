'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { CategoryId, ServiceId } from '../../core/config/register.js'
import { byCategory, COLUMNS, type TableColumn } from '../../core/facts/cell-text.js'
import { format } from '../../core/texts/format.js'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useCookies } from '../../react/use-cookies.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { Resilient } from '../resilient.js'
import { useKeptRef } from '../use-kept-ref.js'
import { TableCaption } from './table-caption.js'
import { TableCell } from './table-cell.js'
import { TableGroup } from './table-group.js'
import { TableRoot } from './table-root.js'
import { TableRow } from './table-row.js'

export interface CookieTableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Lists one category only. */
  category?: CategoryId | undefined
  /** Lists one service only. */
  service?: ServiceId | undefined
  /** The columns, in this order. @default ['name', 'provider', 'purpose', 'type', 'expiry'] */
  columns?: readonly TableColumn[] | undefined
}

/**
 * The declared cookies and storage: a table for each category, because screen readers list tables by
 * name, and few announce the group of a row. Renders a `<div>`, which is `aria-busy` until the texts and
 * the details of the config are loaded.
 *
 * @throws {Error} in development, for an id that is not declared
 */
export const CookieTable = /* @__PURE__ */ forwardRef<HTMLDivElement, CookieTableProps>(
  ({ category, service, columns = COLUMNS, ...props }, ref) => {
    const rows = useCookies({ category, service })
    const config = useCompleteConfig()
    const table = useRestMessages()?.table
    const isReady = config !== null && table !== undefined
    const kept = useKeptRef(ref)
    return (
      <Resilient>
        <div data-rcu="tables" aria-busy={isReady ? undefined : true} {...props} ref={kept}>
          {isReady && rows.length === 0 && <p data-rcu="table-none">{table.none}</p>}
          {isReady &&
            byCategory(rows).map(([first, ...others]) => (
              <TableRoot key={first.category} data-category={first.category}>
                <TableCaption>
                  {format(table.caption, {
                    name: service === undefined ? first.categoryName : first.serviceName,
                  })}
                </TableCaption>
                <TableGroup head>
                  <TableRow>
                    {columns.map((column) => (
                      <TableCell key={column} column={column} />
                    ))}
                  </TableRow>
                </TableGroup>
                <TableGroup>
                  {[first, ...others].map((row) => (
                    <TableRow key={row.key} row={row}>
                      {columns.map((column) => (
                        <TableCell key={column} column={column} />
                      ))}
                    </TableRow>
                  ))}
                </TableGroup>
              </TableRoot>
            ))}
        </div>
      </Resilient>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(CookieTable, 'CookieTable')
