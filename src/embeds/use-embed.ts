'use client'

import { createContext, useContext } from 'react'
import type { EmbedMessages } from '../core/messages.js'
import { format } from '../core/text.js'
import { embed as english } from '../locales/en/embed.js'
import { currentPart } from '../react/name-part.js'
import { useTexts } from '../react/use-texts.js'
import type { EmbedNames } from './embed-names.js'

/** What the parts of one embed know and can do; what does not apply is null or false. */
export interface EmbedState {
  readonly title: string
  readonly src: string | null
  readonly link: string | null
  readonly names: EmbedNames
  readonly isLoaded: boolean
  /** The visitor asked for it right here, so it may play and take the focus. */
  readonly isAsked: boolean
  readonly loadOnce: (() => void) | false
  readonly alwaysAllow: (() => void) | false
  /** Also false for a service that needs no consent. */
  readonly stop: (() => void) | false
}

export const EmbedContext = createContext<EmbedState | null>(null)

/** The embed around a part, and how it says things in the language on screen. */
export function useEmbed() {
  // A page that was ever tried out has no part without its embed.
  const embed = useContext(EmbedContext) as EmbedState
  if (process.env.NODE_ENV !== 'production' && !embed) {
    throw new Error(
      `react-consent-ui: ${currentPart()} is outside <Embed.Root>. It cannot know which content it belongs to. Put it inside Embed.Root.`,
    )
  }
  const { messages } = useTexts()
  const say = (text: keyof EmbedMessages) => format((messages.embed ?? english)[text], embed.names)
  return { ...embed, say }
}
