'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Slovenian: the texts of the first layer, and a loader for the rest. */
export const sl: Messages = {
  locale: 'sl',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
