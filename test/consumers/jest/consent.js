const { defineConsent } = require('react-consent-ui')

exports.consent = defineConsent({
  revision: 1,
  providers: { google: { name: 'Google Ireland Limited', country: 'IE' } },
  services: {
    counter: { category: 'statistics', name: 'Counter', purpose: 'Counts visits.' },
    youtube: {
      category: 'marketing',
      provider: 'google',
      name: 'YouTube',
      purpose: 'Plays videos.',
      cookies: [{ name: 'YSC', purpose: 'Holds a visit together.', expires: 'session' }],
    },
  },
  policy: {
    version: '1.0',
    lastUpdated: '2026-11-01',
    controller: { name: 'Mill Museum', country: 'IE' },
    contact: { email: 'privacy@mill.example' },
  },
})
