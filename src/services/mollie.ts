import { defineService } from './define-service.js'

/** Mollie. */
export const mollie = /* @__PURE__ */ defineService({
  preset: 'mollie',
  category: 'necessary',
  name: 'Mollie',
  purpose: { standard: 'processes-payments' },
  provider: {
    name: 'Mollie B.V.',
    country: 'NL',
    privacyUrl: 'https://www.mollie.com/legal/privacy',
  },
  hosts: ['js.mollie.com'],
  cookies: [
    {
      name: 'SESSIONID',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      domain: 'mollie.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
