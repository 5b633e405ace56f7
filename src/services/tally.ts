import { defineService } from './define-service.js'

/** Tally. */
export const tally = /* @__PURE__ */ defineService({
  preset: 'tally',
  category: 'preferences',
  name: 'Tally',
  purpose: { standard: 'shows-forms' },
  provider: {
    name: 'Tally BV',
    country: 'BE',
    privacyUrl: 'https://tally.so/help/privacy-policy',
  },
  hosts: ['tally.so'],
  source: 'unverified',
  checked: '2026-11',
})
