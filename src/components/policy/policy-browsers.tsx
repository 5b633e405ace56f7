'use client'

import { forwardRef } from 'react'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { BROWSERS } from './browsers.js'
import { PolicyAnchors } from './policy-anchor.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyBrowsersProps extends PolicyPartProps {}

/**
 * Links to the instructions of browsers for blocking and deleting cookies. Renders a `<section>` with
 * `data-section="browsers"`, or nothing if `policy.browsers` is empty.
 */
export const PolicyBrowsers = /* @__PURE__ */ forwardRef<HTMLElement, PolicyBrowsersProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale } = usePolicy()
    const { browsers: texts } = messages.policy
    const browsers = facts?.browsers ?? BROWSERS
    if (!hasFacts('browsers', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="browsers" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{texts.title}</PolicyHeading>
            <p>{texts.text}</p>
            <PolicyAnchors
              links={browsers.map(({ name, url }) => ({
                label: name,
                href: localize(url, locale),
              }))}
            />
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyBrowsers, 'Policy.Browsers')
