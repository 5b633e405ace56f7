import type { Messages, WholeMessages } from '../core/texts/messages.js'
import { loaders, wholeLoaders } from './loaders.js'
import { matchLanguage } from './match-language.js'

/**
 * Fetches the messages of the language that suits a visitor best, for the `messages` of a provider: one
 * file with the texts of the first layer, which loads the rest when a component needs it.
 *
 * @param languages tags by preference, as `navigator.languages` has them, or an `Accept-Language` header
 * @returns English for a visitor who reads no language of the library
 * @example
 * const messages = await loadMessages(navigator.languages)
 */
export function loadMessages(languages: string | readonly string[]): Promise<Messages> {
  return loaders[matchLanguage(languages) ?? 'en']()
}

/**
 * As `loadMessages`, with all texts of the language as plain data: for a server, which renders every text
 * into its HTML.
 *
 * @example
 * const messages = await loadWholeMessages(request.headers.get('accept-language') ?? 'en')
 */
export function loadWholeMessages(languages: string | readonly string[]): Promise<WholeMessages> {
  return wholeLoaders[matchLanguage(languages) ?? 'en']()
}
