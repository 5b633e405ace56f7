'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Malay: the texts of the first layer, and a loader for the rest. */
export const ms: Messages = {
  locale: 'ms',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
