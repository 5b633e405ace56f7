'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from '../en/embed.js'
import { first } from '../en/first.js'

/** British English: the texts of the first layer, and a loader for the rest. */
export const enGB: Messages = {
  locale: 'en-GB',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
