import { defineService } from './define-service.js'

/** PostHog. */
export const postHog = /* @__PURE__ */ defineService({
  preset: 'posthog',
  category: 'statistics',
  name: 'PostHog',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'PostHog, Inc.',
    country: 'US',
    privacyUrl: 'https://posthog.com/privacy',
  },
  hosts: ['us.i.posthog.com', 'eu.i.posthog.com', 'eu-assets.i.posthog.com'],
  cookies: [
    {
      name: 'ph_*_posthog',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__ph_opt_in_out_*',
      purpose: { standard: 'stores-consent' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ph_*_window_id',
      purpose: { standard: 'tells-sessions-apart' },
      storage: 'sessionStorage',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
