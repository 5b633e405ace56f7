'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Macedonian: the texts of the first layer, and a loader for the rest. */
export const mk: Messages = {
  locale: 'mk',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
