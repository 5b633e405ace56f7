import type { ConsentConfig } from '../config/config.js'
import type { CategoryId } from '../config/register.js'
import type { ConsentState } from '../grants/state.js'
import { localize } from '../texts/localize.js'
import type { RestMessages } from '../texts/messages.js'
import { categoryTexts } from './category-texts.js'

/** Whether one category is granted, with names in the visitor's language. */
export interface CategoryStatus {
  readonly category: CategoryId
  readonly name: string
  readonly required: boolean
  readonly sale: boolean
  readonly granted: boolean
  /** The names of its services that have the opposite status. */
  readonly exceptions: readonly string[]
  /** The names of the category or its services that the record allows and that are denied now, as by a signal. */
  readonly overruled: readonly string[]
}

/** The current status of each category. */
export function categoryStatuses(
  { categories, services, record }: Pick<ConsentState, 'categories' | 'services' | 'record'>,
  config: ConsentConfig,
  messages: RestMessages,
  locale: string,
): CategoryStatus[] {
  return Object.entries(config.categories).map(([category, { required, sale }]) => {
    const granted = categories[category] === true
    const { name } = categoryTexts(category, config, messages, locale)
    const servicesThat = (isMeant: (id: string) => boolean) =>
      Object.entries(config.services)
        .filter(([id, service]) => service.category === category && isMeant(id))
        .map(([id, service]) => localize(service.name, locale) || id)
    return {
      category,
      name,
      required: required === true,
      sale: sale === true,
      granted,
      exceptions: servicesThat((id) => services[id] !== granted),
      overruled:
        record?.categories[category] && !granted
          ? [name]
          : servicesThat((id) => record?.services[id] === true && !services[id]),
    }
  })
}
