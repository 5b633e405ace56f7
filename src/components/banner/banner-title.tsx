'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useBanner } from './use-banner.js'

export interface BannerTitleProps extends ComponentPropsWithoutRef<'h2'> {
  /** Puts this part's behavior on its only child instead of an `<h2>`. */
  asChild?: boolean | undefined
}

/** Names the banner. Renders an `<h2>`. */
export const BannerTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, BannerTitleProps>(
  ({ asChild, children, ...props }, ref) => {
    const { id } = useBanner()
    const { messages } = useTexts()
    const Part = asChild ? Slot : 'h2'
    return (
      <Part data-rcu="banner-title" {...props} id={id} ref={ref}>
        {children ?? messages.banner.title}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerTitle, 'Banner.Title')
