import type { ConsentConfig, ConsentDetails, ConsentModel } from '../../core/config/config.js'
import { mergeDetails } from '../../core/config/details.js'
import { type CookieRow, inventory } from '../../core/facts/inventory.js'
import { keptFor } from '../../core/facts/kept-for.js'
import type { Block, Inline } from '../../core/facts/policy-block.js'
import { sectionContent, updatedContent } from '../../core/facts/policy-content.js'
import type { PolicyInput } from '../../core/facts/policy-input.js'
import { isStandard, policySections } from '../../core/facts/policy-sections.js'
import { modelsIn } from '../../core/grants/models.js'
import { keptIn } from '../../core/storage/item-of.js'
import { localize } from '../../core/texts/localize.js'
import type { WholeMessages } from '../../core/texts/messages.js'

/** Options of a policy that is exported. */
export interface PolicyExportOptions {
  /** The texts of the language, whole: from `react-consent-ui/locales/<tag>/all` or `loadWholeMessages`. */
  readonly messages: WholeMessages
  /** The language of dates, lists and the texts of the config. @default that of `messages` */
  readonly locale?: string | undefined
  /** The details of a config that is split. */
  readonly details?: ConsentDetails | undefined
  /** ISO 3166 code of the region whose rules the policy describes. @default none: opt-in everywhere */
  readonly region?: string | undefined
}

/** A policy as data: what each format writes down. */
export interface PolicyDocument {
  readonly title: string
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly updated: readonly Inline[]
  readonly sections: readonly {
    readonly name: string
    readonly title: string
    readonly blocks: readonly Block[]
  }[]
  readonly cookies: readonly CookieRow[]
  readonly messages: WholeMessages
}

/** The content of the policy page, without what needs a visitor: buttons and the current choices. */
export function policyDocument(
  config: ConsentConfig,
  options: PolicyExportOptions,
): PolicyDocument {
  const { messages, locale = messages.locale } = options
  const input = policyInput(config, options)
  const own = input.config.policy?.sections ?? []
  const sections = policySections(input.config).map((name) => {
    if (isStandard(name))
      return { name, title: messages.policy[name].title, blocks: sectionContent(name, input) }
    const section = own.find(({ id }) => id === name)
    const paragraphs = localize(section?.text, locale).split(/\n\s*\n/)
    const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', content: [text] }))
    return { name, title: localize(section?.title, locale), blocks }
  })
  return {
    title: messages.policy.title,
    locale: messages.locale,
    dir: messages.dir ?? 'ltr',
    updated: updatedContent(input),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    cookies: input.cookies,
    messages,
  }
}

/** Every declared cookie, in words. */
export function policyInput(
  config: ConsentConfig,
  { messages, locale = messages.locale, details, region = '' }: PolicyExportOptions,
): PolicyInput {
  const completeConfig = details ? mergeDetails(config, details) : config
  const models = modelsIn({ config, model: undefined, region, gpc: false })
  const model = strictest(Object.values(models))
  const purposes = messages.purposes ?? {}
  const { acceptance, refusal } = keptFor(completeConfig, model)
  const kept = keptIn(undefined)
  const days = Math.max(acceptance, refusal)
  const own = kept ? [{ ...kept, days, purpose: 'ownPurpose' as const }] : []
  return {
    config: completeConfig,
    messages,
    purposes,
    locale,
    model,
    modelOf: (category) => models[category] ?? 'opt-in',
    cookies: inventory(completeConfig, { ...messages, purposes }, locale, own),
  }
}

function strictest(models: readonly ConsentModel[]): ConsentModel {
  return (['opt-in', 'notice', 'opt-out'] as const).find((one) => models.includes(one)) ?? 'opt-in'
}
