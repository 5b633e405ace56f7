'use client'

import { createContext, useContext } from 'react'
import type { CookieRow } from '../../core/facts/inventory.js'
import { currentPart } from '../../react/name-part.js'

/** What one table's parts tell each other: the id of its caption. */
export const TableContext = createContext<string | null>(null)

/** The row a cell stands in; null in the row of the column headers. */
export const RowContext = createContext<CookieRow | null>(null)

export function useTable(): string {
  // A page that was ever tried out has no part without its root.
  const captionId = useContext(TableContext) as string
  if (process.env.NODE_ENV !== 'production' && captionId === null) {
    throw new Error(
      `react-consent-ui: ${currentPart()} is outside <Table.Root>. Screen readers would not find a table around it. Put it inside Table.Root.`,
    )
  }
  return captionId
}
