import { defineService } from './define-service.js'

/** Klaviyo. */
export const klaviyo = /* @__PURE__ */ defineService({
  preset: 'klaviyo',
  category: 'marketing',
  name: 'Klaviyo',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'Klaviyo, Inc.',
    country: 'US',
    privacyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['static.klaviyo.com', 'a.klaviyo.com'],
  cookies: [
    {
      name: '__kla_id',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { years: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'klaviyoOnsite',
      purpose: { standard: 'remembers-notice' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
