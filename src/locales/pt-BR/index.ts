'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Brazilian Portuguese: the texts of the first layer, and a loader for the rest. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
