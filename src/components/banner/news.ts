import type { ConsentConfig } from '../../core/config/config.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import type { ConsentRecord } from '../../core/record/record.js'
import { format, localize } from '../../core/texts/localize.js'
import type { RestMessages } from '../../core/texts/messages.js'
import type { Texts } from '../../react/context.js'

type Usual = RestMessages['categories']

/**
 * Tells what came after a record's last full decision, in any language; undefined where nothing did.
 * `loaded` names the usual categories where the language at hand does not.
 */
export function newsSince(
  record: ConsentRecord,
  config: ConsentConfig,
  loaded?: Pick<RestMessages, 'categories'>,
): ((texts: Texts) => string) | undefined {
  // In full, since what this chunk imported from the first load would make that one longer.
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
  ].filter(({ category, since }) => {
    const day = Date.parse(since ?? '')
    // What is still to come is not asked about yet.
    const isNew = day > Date.parse(record.givenAt) && day <= Date.now()
    return isNew && !config.categories[category]?.required
  })
  if (fresh.length === 0) return undefined
  return ({ messages, locale }) => {
    // A site's own words may be few; what is not named says its id.
    const categories = { ...loaded?.categories, ...messages.categories } as Usual
    const names = fresh.map(({ id, isCategory, name }) =>
      isCategory
        ? categoryTexts(id, config, { categories }, locale).name
        : localize(name, locale) || id,
    )
    // Not `listInWords`, whose chunk the banner would have to fetch.
    return format(messages.banner.news, { names: names.join(', ') })
  }
}
