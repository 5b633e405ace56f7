import type { SpokenMessages } from '../core/texts/loaded-messages.js'
import type { Messages } from '../core/texts/messages.js'
import { missingTexts } from '../core/texts/missing.js'
import { warnOnce } from '../core/warn-once.js'
import { english } from '../locales/en/default.js'

/** A language whose first layer is whole, with the loader of English for the rest. */
export function withEnglish(messages: Messages): SpokenMessages {
  const { banner, trigger, locale } = messages
  if (process.env.NODE_ENV !== 'production') {
    const { banner: title, trigger: open } = english
    const missing = missingTexts({ banner: title, trigger: open }, messages)
    if (missing.length > 0) {
      warnOnce(
        `the messages of locale "${locale}" lack ${missing.join(', ')}. Visitors read these texts in English. Add them, or merge your texts over a whole language with defineMessages.`,
      )
    }
  }
  return {
    ...messages,
    banner: filled(english.banner, banner),
    bannerLang: banner ? locale : 'en',
    trigger: filled(english.trigger, trigger),
    english: english.load,
    own: {},
  }
}

/** Texts of a CMS can be null. `overlay` does more, and would make the first load longer. */
function filled<T extends object>(base: T, own: Partial<T> | undefined): T {
  const texts = { ...base }
  for (const key in own) texts[key] = own[key] ?? base[key]
  return texts
}
