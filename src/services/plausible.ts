import { defineService } from './define-service.js'

/** Plausible Analytics. It stores nothing on the device. Some authorities also require consent for reading it, as for an address or a screen size. */
export const plausible = /* @__PURE__ */ defineService({
  preset: 'plausible',
  category: 'statistics',
  name: 'Plausible Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Plausible Insights OÜ',
    country: 'EE',
    privacyUrl: 'https://plausible.io/privacy',
  },
  hosts: ['plausible.io'],
  cookies: [
    {
      name: 'plausible_ignore',
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
