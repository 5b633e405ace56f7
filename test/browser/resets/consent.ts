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
      cookies: [
        {
          name: 'VISITOR_INFO1_LIVE',
          purpose: 'Estimates the bandwidth.',
          type: 'http',
          expires: { months: 6 },
        },
      ],
    },
  },
  policy: {
    version: '1.0',
    lastUpdated: '2026-03-26',
    controller: { name: 'Mill Museum', country: 'IE' },
    contact: { email: 'privacy@mill.example' },
  },
})
