'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Simplified Chinese: the texts of the first layer, and a loader for the rest. */
export const zhHans: Messages = {
  locale: 'zh-Hans',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
