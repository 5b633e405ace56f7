'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Swahili: the texts of the first layer, and a loader for the rest. */
export const sw: Messages = {
  locale: 'sw',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
