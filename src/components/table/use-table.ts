'use client'

import { createContext } from 'react'
import type { CookieRow } from '../../core/facts/inventory.js'
import { createPartContext } from '../../react/part-context.js'

/** The id of the caption, for the parts of one table. */
export const [TableProvider, useTable] = createPartContext<string>(
  process.env.NODE_ENV !== 'production' && [
    '<Table.Root>',
    'Screen readers would not find a table around it.',
  ],
)

/** The row around a cell; null in the row of the column headers. */
export const RowContext = createContext<CookieRow | null>(null)
