'use client'

import { useMemo } from 'react'
import { overlay } from '../core/texts/loaded-messages.js'
import type { RestMessages } from '../core/texts/messages.js'
import { useLoaded } from './use-loaded.js'
import { useTexts } from './use-texts.js'

/** The texts beyond the first layer; null until they have come. Asking for them is what fetches them. */
export function useRestMessages(): RestMessages | null {
  return useMessagesFrom<RestMessages>(useTexts().messages.load)
}

/** What a loader brings of the language on screen; without one, the whole language is at hand. */
export function useMessagesFrom<T extends object>(
  load: (() => PromiseLike<T>) | undefined,
): T | null {
  const { messages } = useTexts()
  const loaded = useLoaded(load)
  return useMemo(() => {
    // As the type of `locales/*/all` says.
    if (!load) return messages as unknown as T
    return loaded ? overlay(loaded, messages) : null
  }, [messages, load, loaded])
}
