import type { LoadedMessages, Messages, WholeMessages } from './messages.js'

/** The loaded texts, with what the site says itself in their place. */
export function overlay<T extends object>(loaded: T, own: object): T {
  const given = own as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(loaded).map(([key, value]) => {
      const better = given[key]
      const isSection = typeof value === 'object' && typeof better === 'object' && better !== null
      return [key, isSection ? overlay(value, better) : (better ?? value)]
    }),
  ) as T
}

/** Everything a language says, fetched where it is not at hand. */
export async function loadMessages(messages: Messages): Promise<WholeMessages> {
  // As the type of `locales/*/all` says.
  if (!messages.load) return messages as WholeMessages
  const rest: LoadedMessages = await messages.load()
  const pages = 'loadPages' in rest ? await rest.loadPages() : {}
  // What the loaders bring is what is missing; the site's own texts beat it.
  return { ...messages, ...overlay({ ...rest, ...pages }, messages) } as WholeMessages
}
