'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Dutch: the texts of the first layer, and a loader for the rest. */
export const nl: Messages = {
  locale: 'nl',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
