'use client'

import { forwardRef } from 'react'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { format } from '../../core/texts/format.js'
import { countryInWords } from '../../core/texts/in-words.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { fill } from '../fill.js'
import { PolicyAnchor } from './policy-anchor.js'
import { PolicyFacts } from './policy-facts.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyIntroProps extends PolicyPartProps {}

/**
 * The company that is responsible for the site, and why the site uses cookies. Renders a `<section>` with
 * `data-section="intro"`, or nothing without `policy`.
 */
export const PolicyIntro = /* @__PURE__ */ forwardRef<HTMLElement, PolicyIntroProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale } = usePolicy()
    const { intro, privacyPolicy } = messages.policy
    const { name = '', vatId, address, country, site } = facts?.controller ?? {}
    const privacyUrl = localize(facts?.privacyUrl, locale)
    if (!hasFacts('intro', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="intro" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{intro.title}</PolicyHeading>
            <p>{format(intro.controller, { controller: name })}</p>
            <PolicyFacts
              facts={[
                [intro.vatId, vatId],
                [intro.address, localize(address, locale)],
                [intro.country, country && countryInWords(country, locale)],
                [intro.site, site && <PolicyAnchor href={site}>{bareAddress(site)}</PolicyAnchor>],
              ]}
            />
            <p>{intro.why}</p>
            {privacyUrl && (
              <p>
                {fill(intro.privacy, {
                  privacyPolicy: <PolicyAnchor href={privacyUrl}>{privacyPolicy}</PolicyAnchor>,
                })}
              </p>
            )}
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyIntro, 'Policy.Intro')

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/|\/$/g, '')
}
