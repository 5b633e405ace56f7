import type { PolicyConfig } from '../config/policy-config.js'

/**
 * The instructions of common browsers for managing cookies; `policy.browsers` of the config replaces the
 * list. Checked November 2026. An address without languages exists in one language only.
 */
export const BROWSERS: NonNullable<PolicyConfig['browsers']> = [
  {
    name: 'Google Chrome',
    url: {
      en: 'https://support.google.com/chrome/answer/95647?hl=en',
      fr: 'https://support.google.com/chrome/answer/95647?hl=fr',
    },
  },
  {
    name: 'Mozilla Firefox',
    url: {
      en: 'https://support.mozilla.org/en-US/kb/cookies-information-websites-store-on-your-computer',
      fr: 'https://support.mozilla.org/fr/kb/cookies-informations-sites-enregistrent',
    },
  },
  {
    name: 'Safari',
    url: {
      en: 'https://support.apple.com/guide/safari/sfri11471/mac',
      fr: 'https://support.apple.com/fr-fr/guide/safari/sfri11471/mac',
    },
  },
  {
    name: 'Microsoft Edge',
    url: {
      en: 'https://support.microsoft.com/en-us/windows/manage-cookies-in-microsoft-edge-view-allow-block-delete-and-use-168dab11-0753-043d-7c16-ede5947fc64d',
      fr: 'https://support.microsoft.com/fr-fr/windows/g%C3%A9rer-les-cookies-dans-microsoft-edge-afficher-autoriser-bloquer-supprimer-et-utiliser-168dab11-0753-043d-7c16-ede5947fc64d',
    },
  },
  {
    name: 'Safari (iPhone, iPad)',
    url: {
      en: 'https://support.apple.com/en-us/105082',
      fr: 'https://support.apple.com/fr-fr/105082',
    },
  },
  {
    name: 'Samsung Internet',
    url: 'https://www.samsung.com/uk/support/mobile-devices/what-are-cookies-and-how-do-i-enable-or-disable-them-on-my-samsung-galaxy-device/',
  },
  {
    name: 'Internet Explorer',
    // Retired. This older address redirects to Microsoft's page about Edge.
    url: {
      en: 'https://support.microsoft.com/en-us/windows/delete-and-manage-cookies-168dab11-0753-043d-7c16-ede5947fc64d',
      fr: 'https://support.microsoft.com/fr-fr/windows/supprimer-et-g%C3%A9rer-les-cookies-168dab11-0753-043d-7c16-ede5947fc64d',
    },
  },
]
