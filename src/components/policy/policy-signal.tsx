'use client'

import { forwardRef } from 'react'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { namePart } from '../../react/name-part.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicySignalProps extends PolicyPartProps {}

/**
 * The effect of Global Privacy Control on this site. Renders a `<section>` with `data-section="signal"`, or
 * nothing if no category sells data.
 */
export const PolicySignal = /* @__PURE__ */ forwardRef<HTMLElement, PolicySignalProps>(
  ({ children, ...props }, ref) => {
    const { config, messages } = usePolicy()
    const { signal } = messages.policy
    if (!hasFacts('signal', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="signal" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{signal.title}</PolicyHeading>
            <p>{signal.text}</p>
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicySignal, 'Policy.Signal')
