'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { updatedContent } from '../../core/facts/policy-content.js'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { inline } from './policy-blocks.js'
import { usePolicy } from './use-policy.js'

export interface PolicyUpdatedProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

/** The date and the version of the policy. Renders a `<p>`, or nothing if both are missing. */
export const PolicyUpdated = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PolicyUpdatedProps>(
  ({ asChild, children, ...props }, ref) => {
    const content = updatedContent(usePolicy())
    if (children === undefined && content.length === 0) return null
    const Part = asChild ? Slot : 'p'
    return (
      <Part data-rcu="policy-updated" {...props} ref={ref}>
        {children ?? inline(content)}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyUpdated, 'Policy.Updated')
