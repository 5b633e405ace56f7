import type { ConsentConfig } from '../../core/config/config.js'
import { localize } from '../../core/texts/localize.js'
import type { PageMessages, PurposeMessages } from '../../core/texts/messages.js'

/** What the policy adds about a category: the description's own words, else those of the language. */
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
    // A category of the site's own needs consent, or does not, like the usual ones.
    legalBasis: localize(own?.legalBasis, locale) || (usual ?? basis)?.legalBasis || '',
  }
}
