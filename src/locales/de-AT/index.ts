'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from '../de/embed.js'
import { first } from '../de/first.js'

/** Austrian German: the texts of the first layer, and a loader for the rest. */
export const deAT: Messages = {
  locale: 'de-AT',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
