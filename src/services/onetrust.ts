import { defineService } from './define-service.js'

/** OneTrust. */
export const oneTrust = /* @__PURE__ */ defineService({
  preset: 'onetrust',
  category: 'necessary',
  name: 'OneTrust',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'OneTrust Technology Limited',
    country: 'GB',
    privacyUrl: 'https://www.onetrust.com/privacy-notice/',
    transfer: { country: 'GB', safeguard: 'adequacy' },
  },
  hosts: ['cdn.cookielaw.org'],
  cookies: [
    {
      name: 'OptanonConsent',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'OptanonAlertBoxClosed',
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
