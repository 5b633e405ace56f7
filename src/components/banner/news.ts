import type { ConsentConfig } from '../../core/config/config.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import type { ConsentRecord } from '../../core/record/record.js'
import { localize } from '../../core/texts/localize.js'
import type { RestMessages } from '../../core/texts/messages.js'
import type { Texts } from '../../react/context.js'

type Loaded = Pick<RestMessages, 'categories'> & Partial<Pick<RestMessages, 'reasons'>>

/**
 * Names what the last full decision of a record does not cover, in the language on screen. Undefined if
 * it covers everything. `loaded` has the names of the default categories.
 */
export function newsSince(
  record: ConsentRecord,
  config: ConsentConfig,
  loaded?: Loaded,
): ((texts: Texts) => string) | undefined {
  // Not `optionalCategories`: an import from the first load would make the first load longer.
  const fresh = [
    ...Object.entries(config.categories).map(([id, category]) => ({
      id,
      category: id,
      isCategory: true,
      ...category,
    })),
    ...Object.entries(config.services).map(([id, service]) => ({
      id,
      isCategory: false,
      ...service,
    })),
  ].filter(({ id, category, since, isCategory }) => {
    const day = Date.parse(since ?? '')
    // A date in the future is not asked about yet.
    const isSince = day > Date.parse(record.givenAt) && day <= Date.now()
    // A category without an answer is new, too, in a record that answers others.
    const isUnanswered = isCategory && !(day > Date.now()) && !Object.hasOwn(record.categories, id)
    return (isSince || isUnanswered) && !config.categories[category]?.required
  })
  if (fresh.length === 0 || Object.keys(record.categories).length === 0) return undefined
  return ({ messages, locale }) => {
    // A site's own words may be few; without a name, the id is shown.
    const categories = { ...loaded?.categories, ...messages.categories } as Loaded['categories']
    const names = fresh.map(({ id, isCategory, name }) =>
      isCategory
        ? categoryTexts(id, config, { categories }, locale).name
        : localize(name, locale) || id,
    )
    // Not `listInWords`: the text of the news has no word for "and".
    return messages.banner.news.replace('{names}', () => names.join(', '))
  }
}
