import { defineService } from './define-service.js'

/** AB Tasty. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const abTasty = /* @__PURE__ */ defineService({
  preset: 'ab-tasty',
  category: 'statistics',
  name: 'AB Tasty',
  purpose: { standard: 'tests-variants' },
  provider: {
    name: 'AB Tasty SAS',
    country: 'FR',
    privacyUrl: 'https://www.abtasty.com/privacy-policy/',
  },
  hosts: ['try.abtasty.com', 'dcinfos-cache.abtasty.com'],
  cookies: [
    {
      name: 'ABTasty',
      purpose: { standard: 'remembers-variant' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ABTastySession',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
