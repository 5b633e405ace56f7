import type { WholeMessages } from '../../core/texts/messages.js'
import { embed } from './embed.js'
import { first } from './first.js'
import { pages } from './pages.js'
import { purposes } from './purposes.js'
import { rest } from './rest.js'

/** Georgian, whole: plain data, so that a server renders every text into its HTML. */
export const ka: WholeMessages = {
  locale: 'ka',
  reviewed: 'second-read',
  ...first,
  embed,
  ...rest,
  ...pages,
  purposes,
}
