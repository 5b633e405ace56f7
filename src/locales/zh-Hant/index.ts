'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Traditional Chinese: the texts of the first layer, and a loader for the rest. */
export const zhHant: Messages = {
  locale: 'zh-Hant',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
