'use client'

import { forwardRef } from 'react'
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
    const { facts, messages, locale } = usePolicy()
    const { rights } = messages.policy
    const name = localize(facts?.authority?.name, locale)
    const url = localize(facts?.authority?.url, locale)
    if (!facts && children === undefined) return null
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
