'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Catalan: the texts of the first layer, and a loader for the rest. */
export const ca: Messages = {
  locale: 'ca',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
