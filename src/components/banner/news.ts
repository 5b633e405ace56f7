import type { ConsentConfig } from '../../core/description.js'
import type { RestMessages } from '../../core/messages.js'
import type { ConsentRecord } from '../../core/record.js'
import { format, localize } from '../../core/text.js'
import type { Texts } from '../../react/context.js'

/**
 * Tells what came after a record's last full decision, in any language; undefined where nothing did.
 * `loaded` names the usual categories where the language at hand does not.
 */
export function newsSince(
  record: ConsentRecord,
  config: ConsentConfig,
  loaded?: Pick<RestMessages, 'categories'>,
): ((texts: Texts) => string) | undefined {
  const { categories, services } = config
  // In full, since what this chunk imported from the first load would make that one longer.
  const fresh = [
    ...Object.entries(categories).map(([id, category]) => ({
      id,
      category: id,
      isCategory: true,
      ...category,
    })),
    ...Object.entries(services).map(([id, service]) => ({ id, isCategory: false, ...service })),
  ].filter(
    ({ category, since }) =>
      Date.parse(since ?? '') > Date.parse(record.givenAt) && !categories[category]?.required,
  )
  if (fresh.length === 0) return undefined
  return ({ messages, locale }) => {
    const usual = { ...loaded?.categories, ...messages.categories }
    const names = fresh.map(({ id, isCategory, name }) => {
      const known = isCategory && Object.hasOwn(usual, id) && usual[id]?.name
      return localize(name, locale) || known || id
    })
    // Not `listInWords`, whose chunk the banner would have to fetch.
    return format(messages.banner.news, { names: names.join(', ') })
  }
}
