'use client'

import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { usePageMessages } from '../../react/use-page-messages.js'
import { usePurposes } from '../../react/use-purposes.js'
import { useWordsOf } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import type { HeadingLevel } from '../heading.js'
import { Resilient } from '../resilient.js'
import { Slot } from '../slot.js'
import { useKeptRef } from '../use-kept-ref.js'
import { PolicyContextProvider } from './use-policy.js'

export interface PolicyRootProps extends ComponentPropsWithoutRef<'article'> {
  /**
   * Level of the headings of sections. The title is one level above: by default the `<h1>` of the page.
   * If the page has an `<h1>` of its own, pass 3.
   *
   * @default 2
   */
  headingLevel?: Exclude<HeadingLevel, 1> | undefined
  /** Puts this part's behavior on its only child instead of an `<article>`. */
  asChild?: boolean | undefined
}

/**
 * Holds the policy page. Renders an `<article>`, which is empty and `aria-busy` until the texts and the
 * details of the config are loaded. On a server that has both, the article is complete at once.
 */
export const PolicyRoot = /* @__PURE__ */ forwardRef<HTMLElement, PolicyRootProps>(
  ({ asChild, headingLevel = 2, children, ...props }, ref) => {
    const config = useCompleteConfig()
    const messages = usePageMessages()
    const purposes = usePurposes(config)
    const { locale } = useTexts()
    const words = useWordsOf(messages?.policy)
    const policy = useMemo(
      () =>
        config &&
        messages &&
        purposes && {
          config,
          facts: config.policy,
          messages,
          purposes,
          locale,
          headingLevel,
        },
      [config, messages, purposes, locale, headingLevel],
    )
    const kept = useKeptRef(ref)
    // The child of the site holds parts already, and these have no texts yet.
    if (asChild && policy === null) return null
    const Part = asChild ? Slot : 'article'
    return (
      <PolicyContextProvider value={policy}>
        <Resilient>
          <Part
            data-rcu="policy"
            lang={words.lang}
            dir={words.dir}
            aria-busy={policy ? undefined : true}
            {...props}
            ref={kept}
          >
            {policy && children}
          </Part>
        </Resilient>
      </PolicyContextProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyRoot, 'Policy.Root')
