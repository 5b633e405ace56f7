'use client'

import type { CategoryStatus } from '../../core/facts/category-status.js'
import type { StatusMessages } from '../../core/texts/page-messages.js'
import { createPartContext } from '../../react/part-context.js'
import type { HeadingLevel } from '../heading.js'

/** The context of the parts of one status. */
interface Status {
  titleId: string
  headingLevel: HeadingLevel
  texts: StatusMessages
  /** What is announced after a withdrawal. */
  saved: string
  /** One row per category; null while the state is pending, because a text could be wrong a moment later. */
  rows: readonly CategoryStatus[] | null
}

export const [StatusProvider, useStatus] = createPartContext<Status>(
  process.env.NODE_ENV !== 'production' && ['<Status.Root>', 'It has no status to show there.'],
)
