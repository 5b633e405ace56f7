import { format } from '../texts/format.js'
import { listInWords } from '../texts/list-in-words.js'
import { localize } from '../texts/localize.js'
import { type Block, paragraph, placed } from './policy-block.js'
import type { PolicyInput } from './policy-input.js'
import { providersInUse } from './provider-facts.js'

/** A group for each provider: its services, its country, its role, and where data goes. */
export function providerBlocks({ config, messages, locale }: PolicyInput): Block[] {
  const { providers: texts, privacyPolicy } = messages.policy
  const providers = providersInUse(config, texts, locale)
  if (providers.length === 0) return []
  const privacyUrl = localize(config.policy?.privacyUrl, locale)
  return [
    paragraph(texts.text),
    ...providers.map(
      ({ key, name, country, role, transfer, privacyUrl: href, services }): Block => ({
        kind: 'group',
        of: 'provider',
        key,
        title: [name],
        blocks: [
          {
            kind: 'facts',
            facts: [
              [texts.services, listInWords(services, locale)],
              [texts.country, country],
              [texts.role, role],
              [texts.transfer, transfer],
            ],
          },
          ...(href ? [paragraph({ text: format(texts.privacy, { provider: name }), href })] : []),
        ],
      }),
    ),
    ...(privacyUrl
      ? [placed(texts.more, { privacyPolicy: { text: privacyPolicy, href: privacyUrl } })]
      : []),
  ]
}
