import { categoryTexts } from './category-texts.js'
import type { ConsentConfig } from './description.js'
import type { RestMessages } from './messages.js'
import type { CategoryId } from './register.js'
import type { ConsentState } from './state.js'
import { localize } from './text.js'

/** What holds for one category, told in the visitor's language. */
export interface Choice {
  readonly category: CategoryId
  readonly name: string
  readonly required: boolean
  readonly sale: boolean
  readonly granted: boolean
  /** The names of its services for which the contrary holds. */
  readonly exceptions: readonly string[]
  /** The names of what the record allows and something else denies now: the category, or services of it. */
  readonly overruled: readonly string[]
}

/** What holds now, category by category. */
export function choicesOf(
  { categories, services, record }: Pick<ConsentState, 'categories' | 'services' | 'record'>,
  description: ConsentConfig,
  messages: RestMessages,
  locale: string,
): Choice[] {
  return Object.entries(description.categories).map(([category, { required, sale }]) => {
    const granted = categories[category] === true
    const { name } = categoryTexts(category, description, messages, locale)
    const servicesThat = (isMeant: (id: string) => boolean) =>
      Object.entries(description.services)
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
