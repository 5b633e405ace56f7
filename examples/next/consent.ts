import { defineConsent } from 'react-consent-ui'

/** The config: what this site stores, for which provider and why. Plain data, for server and browser. */
export const consent = defineConsent({
  revision: 1,
  providers: {
    museum: { name: 'Mill Museum', country: 'IE', privacyUrl: '/policy' },
    google: {
      name: 'Google Ireland Limited',
      country: 'IE',
      privacyUrl: 'https://policies.google.com/privacy',
    },
  },
  services: {
    counter: {
      category: 'statistics',
      provider: 'museum',
      name: 'Visitor counter',
      purpose: 'Counts how often people come back.',
      cookies: [{ name: 'visits', purpose: 'Counts your visits.', expires: { months: 1 } }],
    },
    youtube: {
      category: 'marketing',
      // Added later: a record from before this day grants no video.
      since: '2026-11-01',
      provider: 'google',
      name: 'YouTube',
      purpose: 'Plays videos.',
      cookies: [
        {
          name: 'YSC',
          domain: 'youtube.com',
          purpose: 'Holds a visit together.',
          expires: 'session',
        },
      ],
    },
  },
  policy: {
    version: '1.0',
    lastUpdated: '2026-11-01',
    controller: { name: 'Mill Museum', country: 'IE', site: 'https://mill.example' },
    contact: { email: 'privacy@mill.example' },
  },
})

declare module 'react-consent-ui' {
  interface Register {
    config: typeof consent
  }
}
