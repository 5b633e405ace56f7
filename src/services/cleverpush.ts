import { defineService } from './define-service.js'

/** CleverPush. */
export const cleverPush = /* @__PURE__ */ defineService({
  preset: 'cleverpush',
  category: 'marketing',
  name: 'CleverPush',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'CleverPush GmbH',
    country: 'DE',
    privacyUrl: 'https://cleverpush.com/en/privacy',
  },
  hosts: ['static.cleverpush.com'],
  cookies: [
    {
      name: 'cleverpush-*',
      purpose: { standard: 'sends-messages' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
