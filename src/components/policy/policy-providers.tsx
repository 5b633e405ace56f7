'use client'

import { forwardRef } from 'react'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { providersInUse } from '../../core/facts/provider-facts.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { fill } from '../fill.js'
import { PolicyAnchor } from './policy-anchor.js'
import { PolicyHeading } from './policy-heading.js'
import { PolicyProvider } from './policy-provider.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyProvidersProps extends PolicyPartProps {}

/**
 * The providers of the services. Renders a `<section>` with `data-section="providers"`, or nothing if no
 * provider is declared.
 */
export const PolicyProviders = /* @__PURE__ */ forwardRef<HTMLElement, PolicyProvidersProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale } = usePolicy()
    const { providers: texts, privacyPolicy } = messages.policy
    const providers = providersInUse(config, texts, locale)
    const privacyUrl = localize(facts?.privacyUrl, locale)
    if (!hasFacts('providers', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="providers" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{texts.title}</PolicyHeading>
            <p>{texts.text}</p>
            {providers.map(({ key, ...provider }) => (
              <PolicyProvider key={key} {...provider} />
            ))}
            {privacyUrl && (
              <p>
                {fill(texts.more, {
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
if (process.env.NODE_ENV !== 'production') namePart(PolicyProviders, 'Policy.Providers')
