import { defineService } from './define-service.js'

/** Smartlook. */
export const smartlook = /* @__PURE__ */ defineService({
  preset: 'smartlook',
  category: 'statistics',
  name: 'Smartlook',
  purpose: { standard: 'records-sessions' },
  provider: {
    name: 'Smartlook.com, s.r.o.',
    country: 'CZ',
    privacyUrl: 'https://www.smartlook.com/help/privacy-statement/',
  },
  hosts: ['web-sdk.smartlook.com'],
  cookies: [
    {
      name: 'SL_C_*',
      purpose: { standard: 'records-sessions' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
