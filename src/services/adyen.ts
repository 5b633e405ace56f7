import { defineService } from './define-service.js'

/** Adyen. */
export const adyen = /* @__PURE__ */ defineService({
  preset: 'adyen',
  category: 'necessary',
  name: 'Adyen',
  purpose: { standard: 'processes-payments' },
  provider: {
    name: 'Adyen N.V.',
    country: 'NL',
    privacyUrl: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  },
  hosts: ['checkoutshopper-live.adyen.com'],
  cookies: [
    {
      name: '_rp_uid',
      purpose: { standard: 'prevents-fraud' },
      type: 'script',
      expires: { days: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'JSESSIONID',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      domain: 'adyen.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
