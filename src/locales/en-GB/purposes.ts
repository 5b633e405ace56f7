import { overlay } from '../../core/texts/overlay.js'
import { purposes as american } from '../en/purposes.js'

export const purposes = overlay(american, {
  'keeps-login': {
    long: 'Recognises your account, so that you do not have to sign in on each page.',
  },
  'remembers-theme': {
    short: 'Remembers the colour scheme.',
    long: 'Shows the site in the light or dark colours that you have chosen.',
  },
  'remembers-chat': {
    long: 'Recognises your browser, so that a conversation goes on from page to page.',
  },
  'finds-visitors-again': {
    long: 'Recognises visitors of this site on other sites, to show them its advertising there.',
  },
  'matches-identifiers': {
    long: 'Exchanges identifiers between advertising companies, so that they recognise the same browser.',
  },
  'links-devices': {
    long: 'Recognises the same person on several devices or browsers.',
  },
  'identifies-companies': { short: 'Recognises companies.' },
  'protects-site': { long: 'Recognises and stops harmful traffic.' },
  'prevents-fraud': { long: 'Recognises suspicious payments and sign-ins.' },
  'edits-site': { long: 'Recognises the editors of the site and their settings.' },
})
