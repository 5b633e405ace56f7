'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Hebrew: the texts of the first layer, and a loader for the rest. */
export const he: Messages = {
  locale: 'he',
  dir: 'rtl',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
