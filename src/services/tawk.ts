import { defineService } from './define-service.js'

/** tawk.to. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const tawk = /* @__PURE__ */ defineService({
  preset: 'tawk',
  category: 'preferences',
  name: 'tawk.to',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'tawk.to inc.',
    country: 'US',
    privacyUrl: 'https://www.tawk.to/privacy-policy/',
  },
  hosts: ['embed.tawk.to', 'va.tawk.to'],
  cookies: [
    {
      name: 'twk_idm_key',
      purpose: { standard: 'keeps-session' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'TawkConnectionTime',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'twk_uuid_*',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { months: 6 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__tawkuuid',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'tawkUUID',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
