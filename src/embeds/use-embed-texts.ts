'use client'

import type { EmbedMessages } from '../core/messages.js'
import { embed } from '../locales/en/embed.js'
import { useTexts } from '../react/use-texts.js'

/** What embeds say, in the language on screen. */
export function useEmbedTexts(): EmbedMessages {
  return useTexts().messages.embed ?? embed
}
