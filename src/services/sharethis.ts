import { defineService } from './define-service.js'

/** ShareThis. */
export const shareThis = /* @__PURE__ */ defineService({
  preset: 'sharethis',
  category: 'marketing',
  name: 'ShareThis',
  purpose: { standard: 'shares-content' },
  provider: {
    name: 'ShareThis, Inc.',
    country: 'US',
    privacyUrl: 'https://sharethis.com/privacy/',
  },
  hosts: ['platform-api.sharethis.com'],
  cookies: [
    {
      name: '__stid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'sharethis.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__stidv',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'sharethis.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'pubconsent*',
      purpose: { standard: 'stores-consent' },
      type: 'http',
      expires: { months: 13 },
      domain: 'sharethis.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'fpestid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
