'use client'

import { useMemo } from 'react'
import type { Messages, RestMessages } from '../core/messages.js'
import { useLoaded } from './use-loaded.js'
import { useTexts } from './use-texts.js'

/** The texts beyond the first layer; null until they have come. Asking for them is what fetches them. */
export function useRestMessages(): RestMessages | null {
  const { messages } = useTexts()
  const rest = useLoaded(messages.load)
  return useMemo(() => {
    // Without a loader the whole language was handed over, as the type of `locales/*/all` says.
    if (!messages.load) return messages as Messages & RestMessages
    return rest ? overlay(rest, messages) : null
  }, [messages, rest])
}

/** The loaded texts, with what the site says itself in their place. */
function overlay<T extends object>(loaded: T, own: object): T {
  const given = own as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(loaded).map(([key, value]) => {
      const better = given[key]
      const isSection = typeof value === 'object' && typeof better === 'object' && better !== null
      return [key, isSection ? overlay(value, better) : (better ?? value)]
    }),
  ) as T
}
