'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { PolicyHeading } from './policy-heading.js'
import { PolicyPurpose } from './policy-purpose.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyPurposesProps extends PolicyPartProps {}

/**
 * What cookies are used for, category by category. Renders a `<section>` with `data-section="purposes"`.
 */
export const PolicyPurposes = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPurposesProps>(
  ({ children, ...props }, ref) => {
    const { config, messages } = usePolicy()
    const { purposes } = messages.policy
    return (
      <PolicySection {...props} name="purposes" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{purposes.title}</PolicyHeading>
            <p>{purposes.text}</p>
            {Object.keys(config.categories).map((category) => (
              <PolicyPurpose key={category} category={category} />
            ))}
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyPurposes, 'Policy.Purposes')
