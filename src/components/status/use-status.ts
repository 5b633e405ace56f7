'use client'

import { createContext, useContext } from 'react'
import type { CategoryStatus } from '../../core/facts/category-status.js'
import type { StatusMessages } from '../../core/texts/messages.js'
import { currentPart } from '../../react/name-part.js'
import type { HeadingLevel } from '../heading.js'

/** What one status' parts tell each other. */
interface Status {
  titleId: string
  headingLevel: HeadingLevel
  texts: StatusMessages
  /** What is announced after a withdrawal. */
  saved: string
  /** What holds now; null as long as that is not known: what would be said might be wrong in a moment. */
  choices: readonly CategoryStatus[] | null
}

export const StatusContext = createContext<Status | null>(null)

export function useStatus(): Status {
  // A page that was ever tried out has no part without its root.
  const status = useContext(StatusContext) as Status
  if (process.env.NODE_ENV !== 'production' && status === null) {
    throw new Error(
      `react-consent-ui: ${currentPart()} is outside <Status.Root>. It has nothing to tell of there. Put it inside Status.Root.`,
    )
  }
  return status
}
