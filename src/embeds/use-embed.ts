'use client'

import type { EmbedMessages } from '../core/texts/embed-messages.js'
import { createPartContext } from '../react/part-context.js'

/** The context of the parts of one embed. An action that does not apply now is `false`. */
export interface EmbedState {
  readonly title: string
  readonly src: string | null
  readonly link: string | null
  readonly privacyUrl: string | undefined
  /** A text of the embeds, in the language on screen, with the names filled in. */
  readonly say: (text: keyof EmbedMessages) => string
  readonly isLoaded: boolean
  /** The service is granted; false while the content is loaded once. */
  readonly isGranted: boolean
  /** The visitor asked for this content by a click here, so it may play and take the focus. */
  readonly isAsked: boolean
  readonly loadOnce: (() => void) | false
  readonly alwaysAllow: (() => void) | false
  /** Also `false` for a service that needs no consent. */
  readonly stop: (() => void) | false
}

export const [EmbedProvider, useEmbed] = createPartContext<EmbedState>(
  process.env.NODE_ENV !== 'production' && [
    '<Embed.Root>',
    'It cannot know which content it belongs to.',
  ],
)
