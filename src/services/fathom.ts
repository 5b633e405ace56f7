import { defineService } from './define-service.js'

/** Fathom Analytics. It stores nothing on the device. Some authorities also require consent for reading it, as for an address or a screen size. */
export const fathom = /* @__PURE__ */ defineService({
  preset: 'fathom',
  category: 'statistics',
  name: 'Fathom Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Conva Ventures Inc.',
    country: 'CA',
    privacyUrl: 'https://usefathom.com/privacy',
    transfer: { country: 'CA', safeguard: 'adequacy' },
  },
  hosts: ['cdn.usefathom.com'],
  cookies: [
    {
      name: 'blockFathomTracking',
      purpose: { standard: 'respects-objections' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
