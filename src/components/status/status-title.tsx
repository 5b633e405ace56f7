'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { Heading } from '../heading.js'
import { Slot } from '../slot.js'
import { useStatus } from './use-status.js'

export interface StatusTitleProps extends ComponentPropsWithoutRef<'h2'> {
  /** Puts this part's behavior on its only child instead of a heading. */
  asChild?: boolean | undefined
}

/**
 * Names the status. The id of a child is ignored. Renders an `<h1>` to `<h6>`, an `<h2>` by default:
 * `headingLevel` of `Status.Root` sets the level.
 */
export const StatusTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, StatusTitleProps>(
  ({ asChild, children, ...props }, ref) => {
    const { titleId, headingLevel, texts } = useStatus()
    const own = { 'data-rcu': 'status-title', ...props, id: titleId, ref }
    if (asChild) return <Slot {...own}>{children}</Slot>
    return (
      <Heading level={headingLevel} {...own}>
        {children ?? texts.title}
      </Heading>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusTitle, 'Status.Title')
