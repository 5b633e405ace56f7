import { defineService } from './define-service.js'

/** Adform. */
export const adform = /* @__PURE__ */ defineService({
  preset: 'adform',
  category: 'marketing',
  name: 'Adform',
  purpose: { standard: 'personalizes-advertising' },
  provider: {
    name: 'Adform A/S',
    country: 'DK',
    privacyUrl: 'https://site.adform.com/privacy-center/overview/',
  },
  hosts: ['track.adform.net', 's2.adform.net'],
  cookies: [
    {
      name: 'uid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 60 },
      domain: 'adform.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'C',
      purpose: { standard: 'tests-storage' },
      type: 'http',
      expires: { days: 60 },
      domain: 'adform.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'TPC',
      purpose: { standard: 'tests-storage' },
      type: 'http',
      expires: { days: 14 },
      domain: 'adform.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'cid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 60 },
      domain: 'adform.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
