import { defineService } from './define-service.js'

/** Mixpanel. */
export const mixpanel = /* @__PURE__ */ defineService({
  preset: 'mixpanel',
  category: 'statistics',
  name: 'Mixpanel',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Mixpanel, Inc.',
    country: 'US',
    privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com'],
  cookies: [
    {
      name: 'mp_*_mixpanel',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__mp_opt_in_out_*',
      purpose: { standard: 'stores-consent' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
