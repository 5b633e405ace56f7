'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from '../fr/embed.js'
import { first } from './first.js'

/** Canadian French: the texts of the first layer, and a loader for the rest. */
export const frCA: Messages = {
  locale: 'fr-CA',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
