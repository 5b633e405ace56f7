import { defineConsent } from 'react-consent-ui'

export const consent = defineConsent({
  revision: 1,
  providers: {
    google: { name: 'Google Ireland Ltd.', privacyUrl: 'https://policies.google.com/privacy' },
  },
  services: {
    youtube: {
      category: 'marketing',
      provider: 'google',
      name: 'YouTube',
      purpose: 'Plays videos.',
      cookies: [{ name: 'YSC', purpose: 'Tells visits apart.', type: 'http', expires: 'session' }],
    },
    analytics: { category: 'statistics', name: 'Analytics', purpose: 'Counts visits.' },
  },
})
