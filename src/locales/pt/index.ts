'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** European Portuguese: the texts of the first layer, and a loader for the rest. */
export const pt: Messages = {
  locale: 'pt',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
