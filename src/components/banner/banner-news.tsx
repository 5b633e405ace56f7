'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useBanner } from './use-banner.js'

export interface BannerNewsProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

/**
 * Why a visitor who has answered before is asked again: what is new, a new revision, an expired choice.
 * `Banner.Text` without children contains it. Renders a `<p>`, and nothing for a new visitor.
 */
export const BannerNews = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerNewsProps>(
  ({ asChild, children, ...props }, ref) => {
    const { news } = useBanner()
    const texts = useTexts()
    const Part = asChild ? Slot : 'p'
    return (
      news && (
        <Part data-rcu="banner-news" {...props} ref={ref}>
          {children ?? news(texts)}
        </Part>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerNews, 'Banner.News')
