import { defineService } from './define-service.js'

/** Algolia. */
export const algolia = /* @__PURE__ */ defineService({
  preset: 'algolia',
  category: 'preferences',
  name: 'Algolia',
  purpose: { standard: 'searches-site' },
  provider: {
    name: 'Algolia SAS',
    country: 'FR',
    privacyUrl: 'https://www.algolia.com/policies/privacy/',
  },
  hosts: ['algolia.net', 'algolianet.com', 'insights.algolia.io'],
  cookies: [
    {
      name: '_ALGOLIA',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'algoliasearch-client-js*',
      purpose: { standard: 'searches-site' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
