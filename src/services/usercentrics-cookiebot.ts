import { defineService } from './define-service.js'

/** Cookiebot. */
export const cookiebot = /* @__PURE__ */ defineService({
  preset: 'cookiebot',
  category: 'necessary',
  name: 'Cookiebot',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'Usercentrics A/S',
    country: 'DK',
    privacyUrl: 'https://www.cookiebot.com/en/privacy-policy/',
  },
  hosts: ['consent.cookiebot.com'],
  cookies: [
    {
      name: 'CookieConsent',
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
