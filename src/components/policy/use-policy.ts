'use client'

import { createContext } from 'react'
import type { ConsentConfig } from '../../core/config/config.js'
import type { PolicyConfig } from '../../core/config/policy-config.js'
import type { RestMessages } from '../../core/texts/messages.js'
import type { PageMessages } from '../../core/texts/page-messages.js'
import type { FoundPurposes } from '../../core/texts/purposes.js'
import { createPartContext } from '../../react/part-context.js'

/** The context of the parts of one policy page. */
export interface Policy {
  readonly config: ConsentConfig
  /** `policy` of the config; undefined for a site that declares no policy. */
  readonly facts: PolicyConfig | undefined
  readonly messages: RestMessages & PageMessages
  readonly purposes: FoundPurposes
  readonly locale: string
  /** Level of the headings of sections. The title is one level above, subheadings are one below. */
  readonly headingLevel: number
}

export const [PolicyContextProvider, usePolicy] = createPartContext<Policy>(
  process.env.NODE_ENV !== 'production' && ['<Policy.Root>', 'It has no texts to show there.'],
)

/** The id of the heading of the section around a part; null outside every section. */
export const SectionContext = createContext<string | null>(null)
