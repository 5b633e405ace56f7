'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Galician: the texts of the first layer, and a loader for the rest. */
export const gl: Messages = {
  locale: 'gl',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
