import { format } from '../texts/format.js'
import { localize } from '../texts/localize.js'
import { sayPurpose } from '../texts/purposes.js'
import { categoryTexts } from './category-texts.js'
import { type Block, type Inline, place } from './policy-block.js'
import type { PolicyInput } from './policy-input.js'
import { purposeTexts } from './purpose-texts.js'

/** A group for each category: its purpose, whether it needs consent, an example, and its services. */
export function purposeGroups(input: PolicyInput): Block[] {
  return Object.keys(input.config.categories).map((category) => ({
    kind: 'group',
    of: 'purpose',
    key: category,
    title: [categoryTexts(category, input.config, input.messages, input.locale).name],
    blocks: purpose(category, input),
  }))
}

function purpose(category: string, input: PolicyInput): Block[] {
  const { config, messages, locale, modelOf } = input
  const { purposes } = messages.policy
  const { description } = categoryTexts(category, config, messages, locale)
  const { example, legalBasis } = purposeTexts(category, config, messages, locale)
  const declared = config.categories[category]
  const waits = declared?.required
    ? 'required'
    : modelOf(category) === 'opt-in'
      ? 'optIn'
      : 'optOut'
  // A category that is active before an answer is not based on consent. Only the site knows its basis.
  const hasBasis = waits !== 'optOut' || declared?.legalBasis !== undefined
  const services = Object.entries(config.services)
    .filter(([, service]) => service.category === category)
    .map(([id]) => ({ id, content: serviceContent(id, input) }))
  return [
    ...(description ? [{ kind: 'paragraph' as const, content: [description] }] : []),
    { kind: 'paragraph', content: [purposes[waits]] },
    {
      kind: 'facts',
      facts: [
        [purposes.legalBasis, hasBasis ? legalBasis : undefined],
        [purposes.example, example],
      ],
    },
    ...(services.length > 0 ? [{ kind: 'services' as const, services }] : []),
  ]
}

/** The name of a service, with its purpose if there is one. */
function serviceContent(id: string, input: PolicyInput): Inline[] {
  const { config, messages, locale } = input
  const service = config.services[id]
  const name = localize(service?.name, locale) || id
  const { text, lang } = sayPurpose(service?.purpose, 'long', input.purposes, locale)
  const { service: named } = messages.policy.purposes
  if (!text) return [name]
  // In a piece of its own, so that it is read with the voice of its language.
  if (lang) return place(named, { service: name, purpose: { text, lang } })
  return [format(named, { service: name, purpose: text })]
}
