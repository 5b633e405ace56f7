'use client'

import { createContext, useContext } from 'react'
import type { CookieRow } from '../../core/inventory.js'

/** What one table's parts tell each other: the id of its caption. */
export const TableContext = createContext<string | null>(null)

/** The row a cell stands in; null in the row of the column headers. */
export const RowContext = createContext<CookieRow | null>(null)

export function useTable(caller: string): string {
  const captionId = useContext(TableContext)
  if (captionId === null) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? caller
        : `react-consent-ui: ${caller} is outside <Table.Root>. Screen readers would not find a table around it. Put it inside Table.Root.`,
    )
  }
  return captionId
}
