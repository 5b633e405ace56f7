'use client'

import { forwardRef } from 'react'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { PolicyAnchors } from './policy-anchor.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyLinksProps extends PolicyPartProps {}

/**
 * Links to more information. Renders a `<section>` with `data-section="links"`, or nothing without
 * `policy.links`.
 */
export const PolicyLinks = /* @__PURE__ */ forwardRef<HTMLElement, PolicyLinksProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale } = usePolicy()
    const { links: texts } = messages.policy
    const links = facts?.links ?? []
    if (!hasFacts('links', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="links" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{texts.title}</PolicyHeading>
            <p>{texts.text}</p>
            <PolicyAnchors
              links={links.map(({ label, url }) => ({
                label: localize(label, locale),
                href: localize(url, locale),
              }))}
            />
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyLinks, 'Policy.Links')
