'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { localize } from '../../core/texts/localize.js'
import { webAddress } from '../../core/texts/web-address.js'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useBanner } from './use-banner.js'

export interface BannerLinksProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

/**
 * The link to the cookie policy, at the `policyUrl` of the config. `Banner.Text` without children
 * contains it. Renders a `<p>`, and nothing without a `policyUrl`.
 */
export const BannerLinks = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerLinksProps>(
  ({ asChild, children, ...props }, ref) => {
    useBanner()
    const { config } = useConsentStore()
    const { messages, locale } = useTexts()
    const href = webAddress(localize(config.policyUrl, locale))
    const Part = asChild ? Slot : 'p'
    if (!href && children === undefined) return null
    return (
      <Part data-rcu="banner-links" {...props} ref={ref}>
        {children ?? (
          <a data-rcu="link" href={href}>
            {messages.banner.policy}
          </a>
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerLinks, 'Banner.Links')
