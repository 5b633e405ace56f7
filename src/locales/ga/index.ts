'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Irish: the texts of the first layer, and a loader for the rest. */
export const ga: Messages = {
  locale: 'ga',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
