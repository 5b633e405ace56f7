import { overlay } from '../../core/texts/overlay.js'
import { pages as american } from '../en/pages.js'

/** The capitals of the American words are a term of Californian law (11 CCR 7025(c)(6)). */
const HONOURED =
  'We honour your opt-out request: your browser sends the Global Privacy Control signal'

export const pages = overlay(american, {
  status: {
    gpc: `${HONOURED}.`,
    gpcConflict: `${HONOURED}, which overrides your earlier choice to allow {names}. To allow it anyway, change your choices.`,
  },
})
