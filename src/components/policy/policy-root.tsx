'use client'

import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { usePageMessages } from '../../react/use-page-messages.js'
import { useTexts } from '../../react/use-texts.js'
import type { HeadingLevel } from '../heading.js'
import { Slot } from '../slot.js'
import { PolicyContextProvider } from './use-policy.js'

export interface PolicyRootProps extends ComponentPropsWithoutRef<'article'> {
  /**
   * Level of the sections' headings. The title is one above: by default it is the page's `<h1>`, for
   * this is a whole page. Where the site has an `<h1>` of its own, give 3.
   *
   * @default 2
   */
  headingLevel?: Exclude<HeadingLevel, 1> | undefined
  /** Puts this part's behaviour on its only child instead of an `<article>`. */
  asChild?: boolean | undefined
}

/**
 * Holds the policy page. Renders an `<article>`, empty and busy until the texts and the description
 * have come; on a server that has both it is whole at once.
 */
export const PolicyRoot = /* @__PURE__ */ forwardRef<HTMLElement, PolicyRootProps>(
  ({ asChild, headingLevel = 2, children, ...props }, ref) => {
    const config = useCompleteConfig()
    const messages = usePageMessages()
    const { locale, dir } = useTexts()
    const policy = useMemo(
      () => config && messages && { config, facts: config.policy, messages, locale, headingLevel },
      [config, messages, locale, headingLevel],
    )
    // A child of the site's own holds parts already, which have nothing to show yet.
    if (asChild && !policy) return null
    const Part = asChild ? Slot : 'article'
    return (
      <PolicyContextProvider value={policy}>
        <Part
          data-rcu="policy"
          lang={locale}
          dir={dir}
          aria-busy={policy ? undefined : true}
          {...props}
          ref={ref}
        >
          {policy && children}
        </Part>
      </PolicyContextProvider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyRoot, 'Policy.Root')
