import { defineService } from './define-service.js'

/** Usercentrics. */
export const usercentrics = /* @__PURE__ */ defineService({
  preset: 'usercentrics',
  category: 'necessary',
  name: 'Usercentrics',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'Usercentrics GmbH',
    country: 'DE',
    privacyUrl: 'https://usercentrics.com/privacy-policy/',
  },
  hosts: ['app.usercentrics.eu'],
  cookies: [
    {
      name: 'uc_settings',
      purpose: { standard: 'stores-consent' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'uc_user_interaction',
      purpose: { standard: 'stores-consent' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ucData',
      purpose: { standard: 'stores-consent' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
