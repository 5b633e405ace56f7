import { defineService } from './define-service.js'

/** impact.com. */
export const impact = /* @__PURE__ */ defineService({
  preset: 'impact',
  category: 'marketing',
  name: 'impact.com',
  purpose: { standard: 'credits-partners' },
  provider: {
    name: 'Impact Tech, Inc.',
    country: 'US',
    privacyUrl: 'https://impact.com/privacy-policy/',
  },
  hosts: ['utt.impactcdn.com'],
  cookies: [
    {
      name: 'IR_gbd',
      purpose: { standard: 'credits-partners' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'IR_*',
      purpose: { standard: 'credits-partners' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
