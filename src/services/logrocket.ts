import { defineService } from './define-service.js'

/** LogRocket. */
export const logRocket = /* @__PURE__ */ defineService({
  preset: 'logrocket',
  category: 'statistics',
  name: 'LogRocket',
  purpose: { standard: 'records-sessions' },
  provider: {
    name: 'LogRocket, Inc.',
    country: 'US',
    privacyUrl: 'https://logrocket.com/privacy/',
  },
  hosts: ['cdn.logrocket.io', 'r.logrocket.io'],
  cookies: [
    {
      name: '_lr_uf_*',
      purpose: { standard: 'tells-visitors-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_lr_tabs_*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_lr_hb_*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
