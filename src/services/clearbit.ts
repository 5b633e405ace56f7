import { defineService } from './define-service.js'

/** Clearbit. */
export const clearbit = /* @__PURE__ */ defineService({
  preset: 'clearbit',
  category: 'marketing',
  name: 'Clearbit',
  purpose: { standard: 'identifies-companies' },
  provider: {
    name: 'APIHub, Inc. (Clearbit)',
    country: 'US',
    privacyUrl: 'https://clearbit.com/privacy',
  },
  hosts: ['x.clearbitjs.com'],
  cookies: [
    {
      name: 'cb_user_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'cb_group_id',
      purpose: { standard: 'identifies-companies' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'cb_anonymous_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
