'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Georgian: the texts of the first layer, and a loader for the rest. */
export const ka: Messages = {
  locale: 'ka',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
