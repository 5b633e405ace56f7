import { defineService } from './define-service.js'

/** Freshchat. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const freshchat = /* @__PURE__ */ defineService({
  preset: 'freshchat',
  category: 'preferences',
  name: 'Freshchat',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Freshworks Inc.',
    country: 'US',
    privacyUrl: 'https://www.freshworks.com/privacy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['wchat.freshchat.com'],
  cookies: [
    {
      name: '_fw_crm_v',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
