'use client'

import { type RefObject, useEffect, useRef } from 'react'

const ROWS = '[data-rcu="table-group"]:not([data-head]) > [data-rcu="table-row"]'

/**
 * Moves the focus to the first of the rows that a button added, once they are there: the button is gone
 * then. Returns a function that takes the index of the row.
 */
export function useFocusOnRow(tables: RefObject<HTMLElement | null>, shown: number) {
  const wanted = useRef<number>(undefined)
  useEffect(() => {
    if (wanted.current === undefined || shown <= wanted.current) return
    const row = tables.current?.querySelectorAll<HTMLElement>(ROWS)[wanted.current]
    wanted.current = undefined
    if (!row) return
    row.tabIndex = -1
    row.focus({ preventScroll: true })
  }, [tables, shown])
  return (index: number) => {
    wanted.current = index
  }
}
