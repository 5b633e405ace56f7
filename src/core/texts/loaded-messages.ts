import type { FirstMessages, LoadedMessages, Messages, WholeMessages } from './messages.js'
import { isWhole } from './whole.js'

/** The messages of a provider: the first layer is whole, and `english` loads what the language lacks. */
export type SpokenMessages = Messages &
  Pick<FirstMessages, 'banner' | 'trigger'> & {
    /** The language of the banner: English if the messages have no banner. */
    readonly bannerLang: string
    readonly english?: (() => PromiseLike<LoadedMessages>) | undefined
  }

/** The texts of `base`, each replaced by the text that `over` has in its place. */
export function overlay<T extends object>(base: T, over: object): T {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(over)) {
    const under = merged[key]
    // Messages from JSON can hold null, or a text in place of a section.
    if (value == null || (under != null && typeof under !== typeof value)) continue
    // The forms of a plural belong to one language: `one` of English means nothing beside `other` of another.
    const isSection = typeof value === 'object' && !('other' in value)
    merged[key] = isSection && under != null ? overlay(under, value) : value
  }
  return merged as T
}

/** The result of a loader, with the texts of whole pages. */
export async function loadAll(load: () => PromiseLike<LoadedMessages>) {
  const rest = await load()
  return 'loadPages' in rest ? { ...rest, ...(await rest.loadPages()) } : rest
}

/** Every text of a language, with English in place of the texts that it lacks. */
export async function loadMessages(messages: Messages | SpokenMessages): Promise<WholeMessages> {
  const { load } = messages
  const own = load ? overlay(await loadAll(load), messages) : messages
  const english = 'english' in messages ? messages.english : undefined
  const whole = isWhole(own) || !english ? own : overlay(await loadAll(english), own)
  // Without English at hand, the caller takes what there is.
  return whole as WholeMessages
}
