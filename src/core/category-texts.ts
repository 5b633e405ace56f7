import type { ConsentConfig } from './description.js'
import type { CategoryMessages, RestMessages } from './messages.js'
import { localize } from './text.js'

/** What a page says about a category: the description's own words, else those of the language. */
export function categoryTexts(
  id: string,
  description: ConsentConfig,
  messages: Pick<RestMessages, 'categories'>,
  locale: string,
): CategoryMessages {
  const own = Object.hasOwn(description.categories, id) ? description.categories[id] : undefined
  const usual = Object.hasOwn(messages.categories, id) ? messages.categories[id] : undefined
  return {
    name: localize(own?.name, locale) || usual?.name || id,
    description: localize(own?.description, locale) || usual?.description || '',
  }
}
