'use client'

import { createContext, useContext } from 'react'
import type { ConsentConfig, PolicyConfig } from '../../core/config/config.js'
import type { PageMessages, RestMessages } from '../../core/texts/messages.js'
import { currentPart } from '../../react/name-part.js'

/** What the parts of one policy page draw on. */
export interface Policy {
  readonly config: ConsentConfig
  /** The description's own; undefined for a site that gives no more than its services. */
  readonly facts: PolicyConfig | undefined
  readonly messages: RestMessages & PageMessages
  readonly locale: string
  /** Of a section; the title is one above, and what a section holds one below. */
  readonly headingLevel: number
}

export const PolicyContext = createContext<Policy | null>(null)

/** The id of the heading of the section around; null outside every section. */
export const SectionContext = createContext<string | null>(null)

export function usePolicy(): Policy {
  // A page that was ever tried out has no part without its root.
  const policy = useContext(PolicyContext) as Policy
  if (process.env.NODE_ENV !== 'production' && !policy) {
    throw new Error(
      `react-consent-ui: ${currentPart()} is outside <Policy.Root>. It has no texts to show there. Put it inside Policy.Root.`,
    )
  }
  return policy
}
