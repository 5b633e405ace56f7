'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Korean: the texts of the first layer, and a loader for the rest. */
export const ko: Messages = {
  locale: 'ko',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
