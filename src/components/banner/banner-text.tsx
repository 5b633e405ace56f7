'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useBanner } from './use-banner.js'

export interface BannerTextProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behaviour on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * What is asked, and what is new since the visitor last answered. It scrolls when the banner is too
 * tall for the screen, so that the actions stay in sight. Renders a `<div>`.
 */
export const BannerText = /* @__PURE__ */ forwardRef<HTMLDivElement, BannerTextProps>(
  ({ asChild, children, ...props }, ref) => {
    const { news } = useBanner()
    const model = useConsentState((state) => state.model)
    const texts = useTexts()
    const { banner } = texts.messages
    const Part = asChild ? Slot : 'div'
    return (
      <Part data-rcu="banner-text" {...props} ref={ref}>
        {children ?? (
          <>
            <p>{model === 'notice' ? banner.noticeText : banner.text}</p>
            {news && <p>{news(texts)}</p>}
          </>
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerText, 'Banner.Text')
