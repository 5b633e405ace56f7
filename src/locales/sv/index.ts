'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Swedish: the texts of the first layer, and a loader for the rest. */
export const sv: Messages = {
  locale: 'sv',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
