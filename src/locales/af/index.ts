'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Afrikaans: the texts of the first layer, and a loader for the rest. */
export const af: Messages = {
  locale: 'af',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
