'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Croatian: the texts of the first layer, and a loader for the rest. */
export const hr: Messages = {
  locale: 'hr',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
