'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Estonian: the texts of the first layer, and a loader for the rest. */
export const et: Messages = {
  locale: 'et',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
