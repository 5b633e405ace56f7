'use client'

import { forwardRef } from 'react'
import { authorityOf } from '../../core/facts/authorities.js'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { fill } from '../fill.js'
import { PolicyAnchor } from './policy-anchor.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyRightsProps extends PolicyPartProps {}

/**
 * The rights of visitors, and the authority they can complain to. Renders a `<section>` with
 * `data-section="rights"`, or nothing without `policy`.
 */
export const PolicyRights = /* @__PURE__ */ forwardRef<HTMLElement, PolicyRightsProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale } = usePolicy()
    const { rights } = messages.policy
    const authority = facts && authorityOf(facts)
    const name = localize(authority?.name, locale)
    const url = localize(authority?.url, locale)
    if (!hasFacts('rights', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="rights" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{rights.title}</PolicyHeading>
            <p>{rights.text}</p>
            {name && (
              <p>
                {fill(rights.authority, {
                  authority: url ? <PolicyAnchor href={url}>{name}</PolicyAnchor> : name,
                })}
              </p>
            )}
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyRights, 'Policy.Rights')
