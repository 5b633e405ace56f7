import { defineService } from './define-service.js'

/** Zendesk Widget. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const zendesk = /* @__PURE__ */ defineService({
  preset: 'zendesk',
  category: 'preferences',
  name: 'Zendesk Widget',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Zendesk International Ltd.',
    country: 'IE',
    privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['static.zdassets.com', 'ekr.zdassets.com'],
  cookies: [
    {
      name: '__zlcmid',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ZD-suid',
      purpose: { standard: 'tells-sessions-apart' },
      storage: 'localStorage',
      expires: { minutes: 20 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ZD-buid',
      purpose: { standard: 'tells-visitors-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ZD-store',
      purpose: { standard: 'remembers-settings' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
