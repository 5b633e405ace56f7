'use client'

import type { Messages } from '../../core/texts/messages.js'
import { english } from './default.js'
import { embed } from './embed.js'

/** English: the first layer's texts, and a loader for the rest. */
export const en: Messages = { ...english, embed }
