'use client'

import { forwardRef } from 'react'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyWhatProps extends PolicyPartProps {}

/** What cookies are. Renders a `<section>`. */
export const PolicyWhat = /* @__PURE__ */ forwardRef<HTMLElement, PolicyWhatProps>(
  ({ children, ...props }, ref) => {
    const { what } = usePolicy('Policy.What').messages.policy
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
PolicyWhat.displayName = 'Policy.What'
