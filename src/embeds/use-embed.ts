'use client'

import { createContext, type RefObject, useContext } from 'react'
import type { EmbedNames } from './embed-names.js'

/** What the parts of one embed know and can do. */
export interface EmbedState {
  readonly title: string
  /** Null when there is nothing that may ever be loaded. */
  readonly src: string | null
  readonly link: string | null
  readonly names: EmbedNames
  readonly isLoaded: boolean
  /** The visitor has just asked for it right here, so it may play and take the focus. */
  readonly isAsked: boolean
  /** Required services have nothing to stop. */
  readonly isStoppable: boolean
  readonly loadOnce: () => void
  readonly alwaysAllow: () => void
  readonly stop: () => void
  /** Where the focus goes when the part that held it goes away. */
  readonly root: RefObject<HTMLElement | null>
}

export const EmbedContext = createContext<EmbedState | null>(null)

export function useEmbed(caller: string): EmbedState {
  const embed = useContext(EmbedContext)
  if (!embed) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? caller
        : `react-consent-ui: ${caller} is outside <Embed.Root>. It cannot know which content it belongs to. Put it inside Embed.Root.`,
    )
  }
  return embed
}
