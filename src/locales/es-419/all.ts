import type { WholeMessages } from '../../core/texts/messages.js'
import { embed } from '../es/embed.js'
import { first } from '../es/first.js'
import { pages } from './pages.js'
import { purposes } from './purposes.js'
import { rest } from './rest.js'

/** Latin American Spanish, whole: plain data, so that a server renders every text into its HTML. */
export const es419: WholeMessages = {
  locale: 'es-419',
  reviewed: 'second-read',
  ...first,
  embed,
  ...rest,
  ...pages,
  purposes,
}
