import type { Messages, MessageTexts } from './messages.js'
import { overlay } from './overlay.js'

/** Texts of any section, in place of those of a language. */
export type MessagesOverrides = MessageTexts & Pick<Partial<Messages>, 'locale' | 'dir' | 'load'>

/**
 * A language with some texts of the site's own. Each text replaces the text of the same place, in every
 * depth; all other texts stay. Also for languages that load a part of their texts.
 *
 * @example
 * defineMessages(fr, { dialog: { save: 'Valider' } })
 */
export function defineMessages<Language extends Messages>(
  language: Language,
  overrides: MessagesOverrides,
): Language {
  return overlay(language, overrides)
}
