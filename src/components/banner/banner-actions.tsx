'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'

export interface BannerActionsProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/** Keeps the banner's buttons together and in sight. Renders a `<div>`. */
export const BannerActions = /* @__PURE__ */ forwardRef<HTMLDivElement, BannerActionsProps>(
  ({ asChild, ...props }, ref) => {
    const Part = asChild ? Slot : 'div'
    return <Part data-rcu="banner-actions" {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerActions, 'Banner.Actions')
