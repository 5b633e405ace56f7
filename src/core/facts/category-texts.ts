import type { ConsentConfig } from '../config/config.js'
import { localize } from '../texts/localize.js'
import type { CategoryMessages, RestMessages } from '../texts/messages.js'

/** The texts of a category: those of the config, else those of the language. */
export function categoryTexts(
  id: string,
  config: ConsentConfig,
  messages: Pick<RestMessages, 'categories'>,
  locale: string,
): CategoryMessages {
  const own = Object.hasOwn(config.categories, id) ? config.categories[id] : undefined
  const usual = Object.hasOwn(messages.categories, id) ? messages.categories[id] : undefined
  return {
    name: localize(own?.name, locale) || usual?.name || id,
    description: localize(own?.description, locale) || usual?.description || '',
  }
}
