import type { WholeMessages } from '../../core/texts/messages.js'
import { embed } from '../en/embed.js'
import { first } from '../en/first.js'
import { rest } from '../en/rest.js'
import { pages } from './pages.js'
import { purposes } from './purposes.js'

/** British English, whole: plain data, so that a server renders every text into its HTML. */
export const enGB: WholeMessages = {
  locale: 'en-GB',
  reviewed: 'second-read',
  ...first,
  embed,
  ...rest,
  ...pages,
  purposes,
}
