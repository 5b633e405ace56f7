'use client'

import type { Messages } from '../../core/texts/messages.js'
import { first } from './first.js'

/** The messages of a provider without a `messages` prop. Embeds bring their English texts themselves. */
export const english: Messages = {
  locale: 'en',
  ...first,
  load: () => import('./loaded.js'),
}
