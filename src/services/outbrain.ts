import { defineService } from './define-service.js'

/** Outbrain. */
export const outbrain = /* @__PURE__ */ defineService({
  preset: 'outbrain',
  category: 'marketing',
  name: 'Outbrain',
  purpose: { standard: 'personalizes-advertising' },
  provider: {
    name: 'Outbrain UK Limited',
    country: 'GB',
    privacyUrl: 'https://www.outbrain.com/legal/privacy',
    transfer: { country: 'GB', safeguard: 'adequacy' },
  },
  hosts: ['widgets.outbrain.com', 'tr.outbrain.com', 'amplify.outbrain.com'],
  cookies: [
    {
      name: 'obuid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'outbrain.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'outbrain_cid_fetch',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { minutes: 5 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'dicbo_id',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'OB-USER-TOKEN',
      purpose: { standard: 'personalizes-advertising' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
