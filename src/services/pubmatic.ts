import { defineService } from './define-service.js'

/** PubMatic. */
export const pubMatic = /* @__PURE__ */ defineService({
  preset: 'pubmatic',
  category: 'marketing',
  name: 'PubMatic',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'PubMatic, Inc.',
    country: 'US',
    privacyUrl: 'https://pubmatic.com/legal/privacy-policy/',
  },
  hosts: ['ads.pubmatic.com', 'hbopenbid.pubmatic.com'],
  cookies: [
    {
      name: 'KADUSERCOOKIE',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'pubmatic.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'PUBMDCID',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'pubmatic.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'KTPCACOOKIE',
      purpose: { standard: 'tests-storage' },
      type: 'http',
      expires: { days: 90 },
      domain: 'pubmatic.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'PugT',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 30 },
      domain: 'pubmatic.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'SyncRTB4',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'pubmatic.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
