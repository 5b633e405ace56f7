'use client'

import { createContext, useContext } from 'react'
import type { EmbedMessages } from '../core/texts/messages.js'
import { currentPart } from '../react/name-part.js'

/** What the parts of one embed know and can do; what does not apply is null or false. */
export interface EmbedState {
  readonly title: string
  readonly src: string | null
  readonly link: string | null
  readonly privacyUrl: string
  /** One of the embeds' texts, in the language on screen. */
  readonly say: (text: keyof EmbedMessages) => string
  readonly isLoaded: boolean
  /** The visitor asked for it right here, so it may play and take the focus. */
  readonly isAsked: boolean
  readonly loadOnce: (() => void) | false
  readonly alwaysAllow: (() => void) | false
  /** Also false for a service that needs no consent. */
  readonly stop: (() => void) | false
}

export const EmbedContext = createContext<EmbedState | null>(null)

/** The embed around a part. */
export function useEmbed(): EmbedState {
  // A page that was ever tried out has no part without its embed.
  const embed = useContext(EmbedContext) as EmbedState
  if (process.env.NODE_ENV !== 'production' && !embed) {
    throw new Error(
      `react-consent-ui: ${currentPart()} is outside <Embed.Root>. It cannot know which content it belongs to. Put it inside Embed.Root.`,
    )
  }
  return embed
}
