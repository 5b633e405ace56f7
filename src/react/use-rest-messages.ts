'use client'

import { useMemo } from 'react'
import type { Messages, RestMessages } from '../core/texts/messages.js'
import { missingTexts } from '../core/texts/missing.js'
import { overlay } from '../core/texts/overlay.js'
import { hasRest } from '../core/texts/whole.js'
import { warnOnce } from '../core/warn-once.js'
import { useLoaded } from './use-loaded.js'
import { useTexts } from './use-texts.js'

type Load<T> = (() => PromiseLike<T>) | undefined

/** The sections that are shown in English because the language on screen lacks them. */
const inEnglish = new WeakSet<object>()

/** The texts of the dialog and the tables. Null until they are loaded; the first use loads them. */
export function useRestMessages(): RestMessages | null {
  const { load, english } = useTexts().messages
  return useMessagesFrom<RestMessages>(load, english, hasRest)
}

/** What `load` brings of the language on screen, with English in place of the texts that are missing. */
export function useMessagesFrom<T extends object>(
  load: Load<T>,
  loadEnglish: Load<T>,
  isComplete: (messages: Partial<Messages>) => boolean,
): T | null {
  const { messages } = useTexts()
  const loaded = useLoaded(load)
  const own = useMemo(() => {
    // Without a loader, everything the language has is here already.
    const found = load ? loaded && overlay(loaded, messages) : messages
    return found ? { found, isWhole: isComplete(found) } : null
  }, [messages, load, loaded, isComplete])
  const english = useLoaded(own && !own.isWhole ? loadEnglish : undefined)
  return useMemo(() => {
    if (!own || own.isWhole) return (own?.found ?? null) as T | null
    if (!english) return null
    for (const section of Object.values(english)) {
      if (typeof section === 'object') inEnglish.add(section)
    }
    if (process.env.NODE_ENV !== 'production') {
      const missing = missingTexts(english, own.found).join(', ')
      warnOnce(
        `the messages of locale "${messages.locale}" lack ${missing}. Visitors read these texts in English. Add them, or merge your texts over a whole language with defineMessages.`,
      )
    }
    return overlay(english, own.found)
  }, [messages, own, english])
}

/** The language and direction of the words in a section of the messages, for the element that shows them. */
export function useWordsOf(section: object | undefined): { lang: string; dir: 'ltr' | 'rtl' } {
  const { locale: lang, dir = 'ltr' } = useTexts().messages
  return section && inEnglish.has(section) ? { lang: 'en', dir: 'ltr' } : { lang, dir }
}
