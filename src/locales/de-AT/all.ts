import type { WholeMessages } from '../../core/texts/messages.js'
import { embed } from '../de/embed.js'
import { first } from '../de/first.js'
import { purposes } from '../de/purposes.js'
import { rest } from '../de/rest.js'
import { pages } from './pages.js'

/** Austrian German, whole: plain data, so that a server renders every text into its HTML. */
export const deAT: WholeMessages = {
  locale: 'de-AT',
  reviewed: 'second-read',
  ...first,
  embed,
  ...rest,
  ...pages,
  purposes,
}
