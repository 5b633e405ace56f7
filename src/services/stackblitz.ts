import { defineService } from './define-service.js'

/** StackBlitz. */
export const stackBlitz = /* @__PURE__ */ defineService({
  preset: 'stackblitz',
  category: 'preferences',
  name: 'StackBlitz',
  purpose: { standard: 'shows-documents' },
  provider: {
    name: 'StackBlitz, Inc.',
    country: 'US',
    privacyUrl: 'https://stackblitz.com/privacy-policy',
  },
  hosts: ['stackblitz.com'],
  source: 'unverified',
  checked: '2026-11',
})
