'use client'

import type { Messages } from '../../core/texts/messages.js'
import { first } from './first.js'

/** What a provider speaks that is told nothing. Embeds bring their English themselves, if there are any. */
export const english: Messages = {
  locale: 'en',
  ...first,
  load: () => import('./loaded.js'),
}
