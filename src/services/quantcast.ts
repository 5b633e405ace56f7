import { defineService } from './define-service.js'

/** Quantcast Measure. It measures, and uses the data for advertising. */
export const quantcast = /* @__PURE__ */ defineService({
  preset: 'quantcast',
  category: 'marketing',
  name: 'Quantcast Measure',
  purpose: { standard: 'personalizes-advertising' },
  provider: {
    name: 'Quantcast International Limited',
    country: 'IE',
    privacyUrl: 'https://www.quantcast.com/privacy/',
  },
  hosts: ['secure.quantserve.com'],
  cookies: [
    {
      name: '__qca',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'mc',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { months: 13 },
      domain: 'quantserve.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'd',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'quantserve.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
