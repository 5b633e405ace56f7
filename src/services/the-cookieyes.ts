import { defineService } from './define-service.js'

/** CookieYes. */
export const cookieYes = /* @__PURE__ */ defineService({
  preset: 'cookieyes',
  category: 'necessary',
  name: 'CookieYes',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'CookieYes Limited',
    country: 'GB',
    privacyUrl: 'https://www.cookieyes.com/privacy-policy/',
    transfer: { country: 'GB', safeguard: 'adequacy' },
  },
  hosts: ['cdn-cookieyes.com'],
  cookies: [
    {
      name: 'cookieyes-consent',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
