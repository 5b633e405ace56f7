import { optionalCategories } from '../config/optional.js'
import type { StandardPolicySection } from '../config/policy-config.js'
import { format } from '../texts/format.js'
import { countryInWords, dayInWords, daysInWords } from '../texts/in-words.js'
import { listInWords } from '../texts/list-in-words.js'
import { localize } from '../texts/localize.js'
import { nameInText } from '../texts/name-in-text.js'
import { authorityOf } from './authorities.js'
import { BROWSERS } from './browsers.js'
import { categoryTexts } from './category-texts.js'
import { keptFor } from './kept-for.js'
import { type Block, type Inline, paragraph, place, placed } from './policy-block.js'
import { versionGroups } from './policy-history.js'
import type { PolicyInput } from './policy-input.js'
import { providerBlocks } from './policy-providers.js'
import { purposeGroups } from './policy-purposes.js'

/**
 * The content of a section, without its title. A section without content is left out of the page. Pages in
 * React and exported policies both render it, so that they say the same.
 */
export function sectionContent(name: StandardPolicySection, input: PolicyInput): readonly Block[] {
  return CONTENT[name](input)
}

const CONTENT: Readonly<Record<StandardPolicySection, (input: PolicyInput) => Block[]>> = {
  intro({ config: { policy }, messages, locale }) {
    if (!policy) return []
    const { intro, privacyPolicy } = messages.policy
    const { name, vatId, address, country, site } = policy.controller
    const privacyUrl = localize(policy.privacyUrl, locale)
    return [
      paragraph(format(intro.controller, { controller: nameInText(name, locale) })),
      {
        kind: 'facts',
        facts: [
          [intro.vatId, vatId],
          [intro.address, localize(address, locale)],
          [intro.country, country && countryInWords(country, locale)],
          [intro.site, site && { text: site.replace(/^https?:\/\/|\/$/g, ''), href: site }],
        ],
      },
      paragraph(intro.why),
      ...(privacyUrl
        ? [placed(intro.privacy, { privacyPolicy: { text: privacyPolicy, href: privacyUrl } })]
        : []),
    ]
  },

  what: ({ messages }) => [paragraph(messages.policy.what.text)],

  purposes(input) {
    const { text, nothing } = input.messages.policy.purposes
    const isOptional = optionalCategories(input.config).length > 0
    return [paragraph(isOptional ? text : nothing), ...purposeGroups(input)]
  },

  list({ config, messages, cookies }) {
    if (cookies.length === 0) return []
    const isOptional = optionalCategories(config).length > 0
    return [
      paragraph(messages.policy.list.text),
      ...(isOptional ? [{ kind: 'trigger' } as const] : []),
      { kind: 'cookies' },
    ]
  },

  providers: providerBlocks,

  choice({ config, messages, locale, model }) {
    const { choice } = messages.policy
    const names = optionalCategories(config).map(
      (id) => categoryTexts(id, config, messages, locale).name,
    )
    if (names.length === 0) return [paragraph(choice.nothing)]
    const kept = keptFor(config, model)
    const acceptance = daysInWords(kept.acceptance, locale)
    const refusal = daysInWords(kept.refusal, locale)
    return [
      paragraph(format(choice.text, { categories: listInWords(names, locale) })),
      placed(choice.change, { settings: { text: choice.settings, opens: 'preferences' } }),
      paragraph(
        acceptance === refusal
          ? format(choice.kept, { days: acceptance })
          : format(choice.keptApart, { acceptance, refusal }),
      ),
      { kind: 'status' },
    ]
  },

  signal({ config, messages }) {
    const isSold = Object.values(config.categories).some(({ sale }) => sale)
    return isSold ? [paragraph(messages.policy.signal.text)] : []
  },

  browsers({ config, messages, locale }) {
    const browsers = config.policy?.browsers ?? BROWSERS
    if (browsers.length === 0) return []
    const links = browsers.map(({ name, url }) => ({ text: name, href: localize(url, locale) }))
    return [paragraph(messages.policy.browsers.text), { kind: 'links', links }]
  },

  rights({ config: { policy }, messages, locale }) {
    if (!policy) return []
    const { text, authority: complain } = messages.policy.rights
    const authority = authorityOf(policy)
    const name = localize(authority?.name, locale)
    const href = localize(authority?.url, locale)
    return [
      paragraph(text),
      ...(name ? [placed(complain, { authority: href ? { text: name, href } : name })] : []),
    ]
  },

  contact({ config: { policy }, messages, locale }) {
    const { email = '', role: localizedRole } = policy?.contact ?? {}
    if (!email) return []
    const { text, role: named } = messages.policy.contact
    const role = localize(localizedRole, locale)
    // Encoded, so that no part of it can add recipients or a text to the mail.
    const link = { text: email, href: `mailto:${encodeURIComponent(email).replace('%40', '@')}` }
    return [paragraph(text), role ? placed(named, { role, email: link }) : paragraph(link)]
  },

  links({ config: { policy }, messages, locale }) {
    if (!policy?.links?.length) return []
    const links = policy.links.map(({ label, url }) => ({
      text: localize(label, locale),
      href: localize(url, locale),
    }))
    return [paragraph(messages.policy.links.text), { kind: 'links', links }]
  },

  history: versionGroups,
}

/** The date and the version of the policy; empty without either. */
export function updatedContent({
  config: { policy },
  messages,
  locale,
}: Pick<PolicyInput, 'config' | 'messages' | 'locale'>): Inline[] {
  const { lastUpdated, version } = policy ?? {}
  // JavaScript reads a date without a time as UTC. In American time zones it would be the day before.
  const day = lastUpdated && { text: dayInWords(lastUpdated, locale, 'UTC'), date: lastUpdated }
  return [
    ...(day ? place(messages.policy.lastUpdated, { date: day }) : []),
    ...(day && version ? [' · '] : []),
    ...(version ? [format(messages.policy.version, { version })] : []),
  ]
}
