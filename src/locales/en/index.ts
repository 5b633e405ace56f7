'use client'

import type { Messages } from '../../core/texts/messages.js'
import { english } from './default.js'
import { embed } from './embed.js'

/** American English: the texts of the first layer, and a loader for the rest. */
export const en: Messages = { ...english, embed }
