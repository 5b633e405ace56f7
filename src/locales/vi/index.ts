'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Vietnamese: the texts of the first layer, and a loader for the rest. */
export const vi: Messages = {
  locale: 'vi',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
