import { defineService } from './define-service.js'

/** Intercom. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const intercom = /* @__PURE__ */ defineService({
  preset: 'intercom',
  category: 'preferences',
  name: 'Intercom',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Intercom R&D Unlimited Company',
    country: 'IE',
    privacyUrl: 'https://www.intercom.com/legal/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['widget.intercom.io', 'js.intercomcdn.com', 'api-iam.intercom.io'],
  cookies: [
    {
      name: 'intercom-id-*',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { months: 9 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'intercom-session-*',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { days: 7 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'intercom-device-id-*',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { months: 9 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
