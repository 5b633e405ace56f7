import type { WholeMessages } from '../../core/texts/messages.js'
import { purposes } from '../de/purposes.js'
import { embed } from './embed.js'
import { first } from './first.js'
import { pages } from './pages.js'
import { rest } from './rest.js'

/** Swiss German, whole: plain data, so that a server renders every text into its HTML. */
export const deCH: WholeMessages = {
  locale: 'de-CH',
  reviewed: 'second-read',
  ...first,
  embed,
  ...rest,
  ...pages,
  purposes,
}
