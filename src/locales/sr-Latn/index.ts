'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Serbian in Latin letters: the texts of the first layer, and a loader for the rest. */
export const srLatn: Messages = {
  locale: 'sr-Latn',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
