'use client'

import type { ProviderFacts } from '../../core/facts/provider-facts.js'
import { format } from '../../core/texts/format.js'
import { listInWords } from '../../core/texts/list-in-words.js'
import { Heading } from '../heading.js'
import { PolicyAnchor } from './policy-anchor.js'
import { PolicyFacts } from './policy-facts.js'
import { usePolicy } from './use-policy.js'

/** One legal entity: its country, its role, its services and its privacy policy. */
export function PolicyProvider(provider: Omit<ProviderFacts, 'key'>) {
  const { messages, locale, headingLevel } = usePolicy()
  const { providers: texts } = messages.policy
  const { name, country, role, transfer, privacyUrl, services } = provider
  return (
    <div data-rcu="policy-provider">
      <Heading level={headingLevel + 1} data-rcu="policy-subheading">
        {name}
      </Heading>
      <PolicyFacts
        facts={[
          [texts.services, services.length > 0 && listInWords(services, locale)],
          [texts.country, country],
          [texts.role, role],
          [texts.transfer, transfer],
        ]}
      />
      {privacyUrl && (
        <p>
          <PolicyAnchor href={privacyUrl}>{format(texts.privacy, { provider: name })}</PolicyAnchor>
        </p>
      )}
    </div>
  )
}
