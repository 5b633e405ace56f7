import { localize } from '../../core/text.js'
import type { Preferences } from './use-preferences.js'

/** A category's name and description: the site's own words, else the locale's, else its id. */
export function categoryTexts(
  id: string,
  { description, messages }: Pick<Preferences, 'description' | 'messages'>,
  locale: string,
): { name: string; description: string } {
  const own = description.categories[id]
  const standard = messages.categories[id]
  return {
    name: localize(own?.name, locale) || standard?.name || id,
    description: localize(own?.description, locale) || standard?.description || '',
  }
}
