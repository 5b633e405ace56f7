import type { ConsentConfig } from '../../core/description.js'
import type { ConsentRecord } from '../../core/record.js'
import { localize } from '../../core/text.js'
import type { Texts } from '../../react/context.js'

/** Tells what came after a record's last full decision, in any language; undefined where nothing did. */
export function newsSince(
  record: ConsentRecord,
  { categories, services }: ConsentConfig,
): ((texts: Texts) => string) | undefined {
  const fresh = Object.entries({ ...services, ...categories }).filter(
    ([, { since }]) => Date.parse(since ?? '') > Date.parse(record.givenAt),
  )
  if (fresh.length === 0) return undefined
  return ({ messages, locale }) => {
    const names = fresh.map(([id, { name }]) => localize(name, locale) || id)
    return messages.banner.news.replace('{names}', names.join(', '))
  }
}
