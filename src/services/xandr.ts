import { defineService } from './define-service.js'

/** Xandr. */
export const xandr = /* @__PURE__ */ defineService({
  preset: 'xandr',
  category: 'marketing',
  name: 'Xandr',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'Xandr Inc.',
    country: 'US',
    privacyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  },
  hosts: ['ib.adnxs.com', 'acdn.adnxs.com'],
  cookies: [
    {
      name: 'uuid2',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'adnxs.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'anj',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'adnxs.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'sess',
      purpose: { standard: 'tests-storage' },
      type: 'http',
      expires: { days: 1 },
      domain: 'adnxs.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'icu',
      purpose: { standard: 'limits-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'adnxs.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'XANDR_PANID',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'adnxs.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
