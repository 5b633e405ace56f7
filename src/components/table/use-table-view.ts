'use client'

import {
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { flushSync } from 'react-dom'
import type { TableColumn } from '../../core/facts/cell-text.js'
import { groupRows, type RowGroup, type TableGrouping } from '../../core/facts/group-rows.js'
import type { CookieRow } from '../../core/facts/inventory.js'
import { searchIndex, searchRows } from '../../core/facts/search-rows.js'
import { sortRows, type TableSort } from '../../core/facts/sort-rows.js'
import type { RestMessages } from '../../core/texts/messages.js'

interface ViewOptions {
  readonly rows: readonly CookieRow[]
  /** Null until the texts have loaded. */
  readonly texts: RestMessages['table'] | null
  readonly locale: string
  readonly groupBy: TableGrouping
  /** How many rows are shown until the visitor asks for all. */
  readonly limit: number
}

const neverChanges = () => () => {}

/** The part of the rows that a table shows: by search, order, groups and number. */
export function useTableView({ rows, texts, locale, groupBy, limit }: ViewOptions) {
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<TableSort>()
  // Without scripts, the HTML of a server is all that a visitor has: it is whole, and stays so.
  const isHydrating = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
  const [isWhole, setWhole] = useState(isHydrating && texts !== null)
  // The field shows each letter at once; the rows follow when the browser has time.
  const search = useDeferredValue(query)

  const isSearched = search !== ''
  const index = useMemo(
    () => (isSearched && texts ? searchIndex(rows, texts, locale) : null),
    [isSearched, rows, texts, locale],
  )
  const found = useMemo(() => (index ? searchRows(index, search) : rows), [index, rows, search])
  const groups = useMemo(() => {
    const inOrder = groupRows(found, groupBy)
    // Within each group, so that the groups keep their places.
    if (!sort || !texts) return inOrder
    return inOrder.map((group) => sortRows(group, sort, texts, locale))
  }, [found, groupBy, sort, texts, locale])
  const most = isWhole ? Number.POSITIVE_INFINITY : limit
  const shownGroups = useMemo(() => firstOf(groups, most), [groups, most])

  const isCut = found.length > most
  useEffect(() => {
    if (!isCut) return
    const showAll = () => flushSync(() => setWhole(true))
    window.addEventListener('beforeprint', showAll)
    return () => window.removeEventListener('beforeprint', showAll)
  }, [isCut])

  return {
    query,
    sort,
    found,
    groups: shownGroups,
    shown: Math.min(found.length, most),
    setQuery(text: string) {
      setQuery(text)
      setWhole(false)
    },
    /** The first press sorts from the smallest, the second from the largest, the third not at all. */
    turn(column: TableColumn) {
      const current = sort?.column === column ? sort.direction : undefined
      const next = { ascending: 'descending', descending: undefined } as const
      const direction = current ? next[current] : 'ascending'
      startTransition(() => setSort(direction && { column, direction }))
    },
    showAll: () => startTransition(() => setWhole(true)),
  }
}

function firstOf(groups: readonly RowGroup[], most: number): RowGroup[] {
  let left = most
  return groups.flatMap((group) => {
    const [first, ...others] = group.slice(0, Math.max(0, left))
    left -= group.length
    return first ? [[first, ...others] as const] : []
  })
}
