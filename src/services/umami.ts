import { defineService } from './define-service.js'

/** Umami. It stores nothing on the device. Some authorities also require consent for reading it, as for an address or a screen size. */
export const umami = /* @__PURE__ */ defineService({
  preset: 'umami',
  category: 'statistics',
  name: 'Umami',
  purpose: { standard: 'measures-visits' },
  cookies: [
    {
      name: 'umami.disabled',
      purpose: { standard: 'respects-objections' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'umami.cache',
      purpose: { standard: 'limits-requests' },
      storage: 'sessionStorage',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
