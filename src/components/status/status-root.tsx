'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { categoryStatuses } from '../../core/facts/category-status.js'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { usePageMessages } from '../../react/use-page-messages.js'
import { useTexts } from '../../react/use-texts.js'
import type { HeadingLevel } from '../heading.js'
import { Slot } from '../slot.js'
import { StatusContext } from './use-status.js'

export interface StatusRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Of `Status.Title`. @default 2 */
  headingLevel?: HeadingLevel | undefined
  /** Puts this part's behaviour on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
}

/**
 * Holds what the visitor's choice is, and is named by `Status.Title`. Renders a `<section>` with
 * `data-state="pending|undecided|decided"`, empty and busy until the texts and the description have come.
 */
export const StatusRoot = /* @__PURE__ */ forwardRef<HTMLElement, StatusRootProps>(
  ({ asChild, headingLevel = 2, children, ...props }, ref) => {
    const state = useConsentState((whole) => whole)
    const config = useCompleteConfig()
    const messages = usePageMessages()
    const { locale, dir } = useTexts()
    const titleId = useId()
    const isKnown = state.status !== 'pending'
    const status = config &&
      messages && {
        titleId,
        headingLevel,
        texts: messages.status,
        saved: messages.saved,
        choices: isKnown ? categoryStatuses(state, config, messages, locale) : null,
      }
    // A child of the site's own holds parts already, which have nothing to tell yet.
    if (asChild && !status) return null
    const Part = asChild ? Slot : 'section'
    return (
      <StatusContext.Provider value={status}>
        <Part
          data-rcu="status"
          data-state={state.status}
          lang={locale}
          dir={dir}
          aria-labelledby={titleId}
          aria-busy={status ? undefined : true}
          {...props}
          ref={ref}
        >
          {status && children}
        </Part>
      </StatusContext.Provider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusRoot, 'Status.Root')
