'use client'

import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react'
import type { CategoryId, ServiceId } from '../../core/config/register.js'
import { COLUMNS, type TableColumn } from '../../core/facts/cell-text.js'
import { groupName, type TableGrouping } from '../../core/facts/group-rows.js'
import { rowsAsCsv } from '../../core/facts/rows-as-csv.js'
import { format } from '../../core/texts/format.js'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useCookies } from '../../react/use-cookies.js'
import { useTableTools } from '../../react/use-page-messages.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import { Resilient } from '../resilient.js'
import { useKeptRef } from '../use-kept-ref.js'
import { TableOfRows } from './table-of-rows.js'
import { ShowAll, TableTools } from './table-tools.js'
import { useFocusOnRow } from './use-focus-on-row.js'
import { useTableView } from './use-table-view.js'

export interface CookieTableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Lists one category only. */
  category?: CategoryId | undefined
  /** Lists one service only. */
  service?: ServiceId | undefined
  /** The columns, in this order. @default ['name', 'provider', 'purpose', 'type', 'expiry'] */
  columns?: readonly TableColumn[] | undefined
  /** Which rows share a table; with `'none'`, all of them. @default 'category', with `service` 'service' */
  groupBy?: TableGrouping | undefined
  /** Adds a search field, and the number of rows that are shown. @default false */
  searchable?: boolean | undefined
  /** Makes the column headers buttons that sort the rows within each table. @default false */
  sortable?: boolean | undefined
  /** Adds a button that copies the rows as CSV: those that the search finds. @default false */
  copyable?: boolean | undefined
  /**
   * How many rows are shown until the visitor searches or shows all. HTML of a server and printed pages
   * have all of them. Whole number above 0.
   *
   * @default 100 if `searchable`, otherwise all
   */
  limit?: number | undefined
}

const LIMIT = 100

/** Copied rows have left the table that says their category. */
const withCategory = (columns: readonly TableColumn[]): readonly TableColumn[] =>
  columns.includes('category') ? columns : ['category', ...columns]

/**
 * The declared cookies and storage: a table for each category, because screen readers list tables by
 * name, and few announce the group of a row. Renders a `<div>`, which is `aria-busy` until the texts and
 * the details of the config are loaded.
 *
 * @throws {Error} in development, for an id that is not declared
 */
export const CookieTable = /* @__PURE__ */ forwardRef<HTMLDivElement, CookieTableProps>(
  (
    {
      category,
      service,
      columns = COLUMNS,
      groupBy = service === undefined ? 'category' : 'service',
      searchable = false,
      sortable = false,
      copyable = false,
      limit = searchable ? LIMIT : Number.POSITIVE_INFINITY,
      ...props
    },
    ref,
  ) => {
    const rows = useCookies({ category, service })
    const config = useCompleteConfig()
    const table = useRestMessages()?.table
    const { locale } = useTexts()
    const isBig = rows.length > limit
    const hasTools = searchable || copyable || isBig
    const needsTools = hasTools || groupBy === 'none'
    const tools = useTableTools(needsTools)
    const isReady = config !== null && table !== undefined && (tools !== null || !needsTools)
    const view = useTableView({ rows, texts: isReady ? table : null, locale, groupBy, limit })
    const own = useRef<HTMLDivElement>(null)
    const kept = useKeptRef(ref, own)
    const focusOn = useFocusOnRow(own, view.shown)
    return (
      <Resilient>
        <div data-rcu="tables" aria-busy={isReady ? undefined : true} {...props} ref={kept}>
          {isReady && rows.length === 0 && <p data-rcu="table-none">{table.none}</p>}
          {hasTools && isReady && tools && rows.length > 0 && (
            <TableTools
              texts={tools}
              locale={locale}
              shown={view.shown}
              total={rows.length}
              query={view.query}
              onSearch={searchable ? view.setQuery : undefined}
              csv={
                copyable
                  ? () => rowsAsCsv(view.found, withCategory(columns), table, locale)
                  : undefined
              }
            />
          )}
          {isReady &&
            view.groups.map((group) => {
              const [first] = group
              const isOfCategory = groupBy === 'category' || groupBy === 'service'
              return (
                <TableOfRows
                  key={groupBy === 'none' ? '' : first[groupBy]}
                  category={isOfCategory ? first.category : undefined}
                  caption={
                    groupBy === 'none'
                      ? tools?.all
                      : format(table.caption, { name: groupName(group, groupBy) })
                  }
                  rows={group}
                  columns={columns}
                  sort={view.sort}
                  onSort={sortable ? view.turn : undefined}
                />
              )
            })}
          {isReady && tools && view.shown < view.found.length && (
            <ShowAll
              texts={tools}
              locale={locale}
              total={view.found.length}
              onClick={() => {
                focusOn(view.shown)
                view.showAll()
              }}
            />
          )}
        </div>
      </Resilient>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(CookieTable, 'CookieTable')
