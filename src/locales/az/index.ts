'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Azerbaijani: the texts of the first layer, and a loader for the rest. */
export const az: Messages = {
  locale: 'az',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
