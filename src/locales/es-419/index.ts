'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from '../es/embed.js'
import { first } from '../es/first.js'

/** Latin American Spanish: the texts of the first layer, and a loader for the rest. */
export const es419: Messages = {
  locale: 'es-419',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
