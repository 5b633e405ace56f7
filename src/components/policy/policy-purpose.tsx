'use client'

import { HIDDEN_WORDS } from '../../core/config/hidden-words.js'
import type { CategoryId } from '../../core/config/register.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import { modelOf } from '../../core/grants/model-of.js'
import { format } from '../../core/texts/format.js'
import { localize } from '../../core/texts/localize.js'
import { sayPurpose } from '../../core/texts/purposes.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { fill } from '../fill.js'
import { Heading } from '../heading.js'
import { PolicyFacts } from './policy-facts.js'
import { purposeTexts } from './purpose-texts.js'
import { usePolicy } from './use-policy.js'

/** One category: its purpose, whether it needs consent, an example, and its services. */
export function PolicyPurpose({ category }: { category: CategoryId }) {
  const { config, messages, purposes: standard, locale, headingLevel } = usePolicy()
  const store = useConsentStore()
  const model = useConsentState(() => modelOf(store, category))
  const { purposes } = messages.policy
  const texts = categoryTexts(category, config, messages, locale)
  const { example, legalBasis } = purposeTexts(category, config, messages, locale)
  const declared = config.categories[category]
  const waits = declared?.required ? 'required' : model === 'opt-in' ? 'optIn' : 'optOut'
  // A category that is active before an answer is not based on consent. Only the site knows its basis.
  const hasBasis = waits !== 'optOut' || declared?.legalBasis !== undefined
  const services = Object.entries(config.services).filter(
    ([, service]) => service.category === category,
  )
  return (
    <div data-rcu="policy-purpose" data-category={category}>
      <Heading level={headingLevel + 1} data-rcu="policy-subheading">
        {texts.name}
      </Heading>
      {texts.description && <p>{texts.description}</p>}
      <p>{purposes[waits]}</p>
      <PolicyFacts
        facts={[
          [purposes.legalBasis, hasBasis && legalBasis],
          [purposes.example, example],
        ]}
      />
      {services.length > 0 && (
        <ul data-rcu="policy-services">
          {services.map(([id, service]) => {
            const name = localize(service.name, locale) || id
            const { text, lang } = sayPurpose(service.purpose, 'long', standard, locale)
            const said = text && format(purposes.service, { service: name, purpose: text })
            const inEnglish = (
              <span lang={lang} dir="ltr">
                {text}
              </span>
            )
            return (
              <li key={id} id={anchorOf(id)}>
                {lang
                  ? fill(purposes.service, { service: name, purpose: inEnglish })
                  : said || name}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

/** The anchor of a service. None for ids that contain what filter lists hide. */
function anchorOf(service: string): string | undefined {
  return HIDDEN_WORDS.test(service) ? undefined : `policy-service-${service}`
}
