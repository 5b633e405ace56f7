import { defineService } from './define-service.js'

/** Convert Experiences. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const convert = /* @__PURE__ */ defineService({
  preset: 'convert',
  category: 'statistics',
  name: 'Convert Experiences',
  purpose: { standard: 'tests-variants' },
  provider: {
    name: 'Convert Insights, Inc.',
    country: 'US',
    privacyUrl: 'https://www.convert.com/privacy-policy/',
  },
  hosts: ['cdn-4.convertexperiments.com'],
  cookies: [
    {
      name: '_conv_v',
      purpose: { standard: 'remembers-variant' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_conv_s',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 20 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_conv_r',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { months: 6 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
