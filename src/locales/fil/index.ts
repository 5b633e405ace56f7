'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Filipino: the texts of the first layer, and a loader for the rest. */
export const fil: Messages = {
  locale: 'fil',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
