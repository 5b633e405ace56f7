'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Persian: the texts of the first layer, and a loader for the rest. */
export const fa: Messages = {
  locale: 'fa',
  dir: 'rtl',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
