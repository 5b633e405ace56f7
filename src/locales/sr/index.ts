'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Serbian in Cyrillic: the texts of the first layer, and a loader for the rest. */
export const sr: Messages = {
  locale: 'sr',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
