import { defineConsent } from 'react-consent-ui'

/** The config of every story that has none of its own. */
export const description = defineConsent({
  revision: 1,
  categories: {
    necessary: { required: true },
    preferences: {},
    statistics: {},
    marketing: { sale: true },
  },
  providers: {
    google: {
      name: 'Google Ireland Ltd.',
      country: 'IE',
      privacyUrl: 'https://policies.google.com/privacy',
    },
  },
  services: {
    youtube: {
      category: 'marketing',
      provider: 'google',
      name: 'YouTube',
      purpose: { en: 'Plays videos.', fr: 'Lit des vidéos.' },
      cookies: [
        {
          name: 'VISITOR_INFO1_LIVE',
          purpose: { en: 'Estimates the bandwidth.', fr: 'Estime la bande passante.' },
          type: 'http',
          expires: { months: 6 },
        },
      ],
    },
    'google-analytics': {
      category: 'statistics',
      provider: 'google',
      name: 'Google Analytics',
      purpose: { en: 'Counts visits.', fr: 'Compte les visites.' },
      cookies: [
        {
          name: '_ga',
          purpose: { en: 'Tells visitors apart.', fr: 'Distingue les visiteurs.' },
          type: 'script',
          expires: { years: 2 },
        },
      ],
    },
  },
  regions: { default: 'opt-in', US: 'opt-out' },
})
