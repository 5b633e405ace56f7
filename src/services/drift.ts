import { defineService } from './define-service.js'

/** Drift. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const drift = /* @__PURE__ */ defineService({
  preset: 'drift',
  category: 'preferences',
  name: 'Drift',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Drift.com, Inc. (Salesloft)',
    country: 'US',
    privacyUrl: 'https://www.salesloft.com/legal/privacy-notice',
  },
  hosts: ['js.driftt.com'],
  cookies: [
    {
      name: 'driftt_aid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'drift_aid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'drift_campaign_refresh',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
