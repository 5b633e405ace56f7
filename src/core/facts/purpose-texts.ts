import type { ConsentConfig } from '../config/config.js'
import { localize } from '../texts/localize.js'
import type { PageMessages, PurposeMessages } from '../texts/page-messages.js'

/** The texts that the policy adds about a category: those of the config, else those of the language. */
export function purposeTexts(
  id: string,
  config: ConsentConfig,
  { policy }: PageMessages,
  locale: string,
): PurposeMessages {
  const own = Object.hasOwn(config.categories, id) ? config.categories[id] : undefined
  const usual = Object.hasOwn(policy.categories, id) ? policy.categories[id] : undefined
  const basis = own?.required ? policy.categories.necessary : policy.categories.preferences
  return {
    example: localize(own?.example, locale) || usual?.example || '',
    // By what the site declares, also for the default categories: a required one is not based on consent.
    legalBasis: localize(own?.legalBasis, locale) || basis?.legalBasis || '',
  }
}
