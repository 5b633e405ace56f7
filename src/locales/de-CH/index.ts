'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Swiss German: the texts of the first layer, and a loader for the rest. */
export const deCH: Messages = {
  locale: 'de-CH',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
