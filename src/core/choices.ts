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
}

/** What holds now, category by category. */
export function choicesOf(
  { categories, services }: Pick<ConsentState, 'categories' | 'services'>,
  description: ConsentConfig,
  messages: RestMessages,
  locale: string,
): Choice[] {
  return Object.entries(description.categories).map(([category, { required, sale }]) => {
    const granted = categories[category] === true
    return {
      category,
      name: categoryTexts(category, description, messages, locale).name,
      required: required === true,
      sale: sale === true,
      granted,
      exceptions: Object.entries(description.services)
        .filter(([id, service]) => service.category === category && services[id] !== granted)
        .map(([id, { name }]) => localize(name, locale) || id),
    }
  })
}
