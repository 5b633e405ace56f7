'use client'

import type { Messages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'

/** Norwegian (nynorsk): the texts of the first layer, and a loader for the rest. */
export const nn: Messages = {
  locale: 'nn',
  ...first,
  embed,
  load: () => import('./loaded.js'),
}
