'use client'

import { type ComponentPropsWithoutRef, forwardRef, useContext } from 'react'
import { namePart } from '../../react/name-part.js'
import { Heading } from '../heading.js'
import { Slot } from '../slot.js'
import { SectionContext, usePolicy } from './use-policy.js'

export interface PolicyHeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** Puts this part's behavior on its only child instead of a heading. */
  asChild?: boolean | undefined
}

/**
 * The heading of the section around it, or outside of sections the title of the page
 * (`data-rcu="policy-title"`). Renders an `<h1>` to `<h6>`: `headingLevel` of `Policy.Root` sets the level.
 */
export const PolicyHeading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, PolicyHeadingProps>(
  ({ asChild, children, ...props }, ref) => {
    const { headingLevel, messages } = usePolicy()
    const id = useContext(SectionContext)
    const own = id === null ? { 'data-rcu': 'policy-title' } : { 'data-rcu': 'policy-heading', id }
    const content = children ?? messages.policy.title
    if (asChild) {
      return (
        <Slot {...own} {...props} ref={ref}>
          {children}
        </Slot>
      )
    }
    return (
      <Heading level={id === null ? headingLevel - 1 : headingLevel} {...own} {...props} ref={ref}>
        {content}
      </Heading>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyHeading, 'Policy.Heading')
