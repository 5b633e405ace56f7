import { defineService } from './define-service.js'

/** OpenX. */
export const openX = /* @__PURE__ */ defineService({
  preset: 'openx',
  category: 'marketing',
  name: 'OpenX',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'OpenX Technologies, Inc.',
    country: 'US',
    privacyUrl: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
  },
  hosts: ['u.openx.net'],
  cookies: [
    {
      name: 'i',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'openx.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'pd',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 15 },
      domain: 'openx.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
