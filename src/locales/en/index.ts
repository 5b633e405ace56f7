'use client'

import type { Messages } from '../../core/messages.js'
import { first } from './first.js'

/** English: the first layer's texts, and a loader for the rest. */
export const en: Messages = {
  locale: 'en',
  ...first,
  load: () => import('./rest.js').then((loaded) => loaded.rest),
}
