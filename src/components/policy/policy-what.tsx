'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyWhatProps extends PolicyPartProps {}

/** Explains what cookies are. Renders a `<section>` with `data-section="what"`. */
export const PolicyWhat = /* @__PURE__ */ forwardRef<HTMLElement, PolicyWhatProps>(
  ({ children, ...props }, ref) => {
    const { what } = usePolicy().messages.policy
    return (
      <PolicySection {...props} name="what" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{what.title}</PolicyHeading>
            <p>{what.text}</p>
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyWhat, 'Policy.What')
