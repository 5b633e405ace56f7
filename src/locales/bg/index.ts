'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Bulgarian: the texts of the first layer, and a loader for the rest. */
export const bg: Messages = {
  locale: 'bg',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
