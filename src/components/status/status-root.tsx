'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { categoryStatuses } from '../../core/facts/category-status.js'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { usePageMessages } from '../../react/use-page-messages.js'
import { useWordsOf } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import type { HeadingLevel } from '../heading.js'
import { Resilient } from '../resilient.js'
import { Slot } from '../slot.js'
import { useKeptRef } from '../use-kept-ref.js'
import { StatusProvider } from './use-status.js'

export interface StatusRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Level of `Status.Title`. @default 2 */
  headingLevel?: HeadingLevel | undefined
  /** Puts this part's behavior on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
}

/**
 * Holds the parts of the status, and is named by `Status.Title`. Renders a `<section>` with
 * `data-state="pending|undecided|decided"`. It is empty and `aria-busy` until the texts and the details
 * of the config are loaded.
 */
export const StatusRoot = /* @__PURE__ */ forwardRef<HTMLElement, StatusRootProps>(
  ({ asChild, headingLevel = 2, children, ...props }, ref) => {
    const state = useConsentState((whole) => whole)
    const config = useCompleteConfig()
    const messages = usePageMessages()
    const { locale } = useTexts()
    const words = useWordsOf(messages?.status)
    const titleId = useId()
    const isKnown = state.status !== 'pending'
    const status = config &&
      messages && {
        titleId,
        headingLevel,
        texts: messages.status,
        saved: messages.saved,
        rows: isKnown ? categoryStatuses(state, config, messages, locale) : null,
      }
    const kept = useKeptRef(ref)
    // The child of the site holds parts already, and these have no texts yet.
    if (asChild && status === null) return null
    const Part = asChild ? Slot : 'section'
    return (
      <StatusProvider value={status}>
        <Resilient>
          <Part
            data-rcu="status"
            data-state={state.status}
            lang={words.lang}
            dir={words.dir}
            aria-labelledby={titleId}
            aria-busy={status ? undefined : true}
            {...props}
            ref={kept}
          >
            {status && children}
          </Part>
        </Resilient>
      </StatusProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusRoot, 'Status.Root')
