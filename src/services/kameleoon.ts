import { defineService } from './define-service.js'

/** Kameleoon. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const kameleoon = /* @__PURE__ */ defineService({
  preset: 'kameleoon',
  category: 'statistics',
  name: 'Kameleoon',
  purpose: { standard: 'tests-variants' },
  provider: {
    name: 'Kameleoon SAS',
    country: 'FR',
    privacyUrl: 'https://www.kameleoon.com/privacy-policy',
  },
  hosts: ['data.kameleoon.io'],
  cookies: [
    {
      name: 'kameleoonVisitorCode',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'kameleoonData*',
      purpose: { standard: 'remembers-variant' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
