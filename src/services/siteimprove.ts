import { defineService } from './define-service.js'

/** Siteimprove Analytics. */
export const siteimprove = /* @__PURE__ */ defineService({
  preset: 'siteimprove',
  category: 'statistics',
  name: 'Siteimprove Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Siteimprove A/S',
    country: 'DK',
    privacyUrl: 'https://www.siteimprove.com/privacy/',
  },
  hosts: ['siteimproveanalytics.com'],
  cookies: [
    {
      name: 'nmstat',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { days: 400 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
