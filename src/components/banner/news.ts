import type { ConsentConfig } from '../../core/description.js'
import type { ConsentRecord } from '../../core/record.js'
import { localize } from '../../core/text.js'

/** The names of the categories and services that came after a record's last full decision. */
export function namesOfNews(
  { categories, services }: ConsentConfig,
  { givenAt }: ConsentRecord,
  locale: string,
): string[] {
  return Object.entries({ ...services, ...categories })
    .filter(([, { since }]) => Date.parse(since ?? '') > Date.parse(givenAt))
    .map(([id, { name }]) => localize(name, locale) || id)
}
