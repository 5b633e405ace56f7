'use client'

import { forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { namePart } from '../../react/name-part.js'
import { PolicyHeading } from './policy-heading.js'
import { PolicyPurpose } from './policy-purpose.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyPurposesProps extends PolicyPartProps {}

/**
 * The purposes of the site's cookies, category by category. Renders a `<section>` with
 * `data-section="purposes"`.
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
            <p>{optionalCategories(config).length > 0 ? purposes.text : purposes.nothing}</p>
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
