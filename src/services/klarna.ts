import { defineService } from './define-service.js'

/** Klarna. Its cookies prevent fraud during a payment. Its messages on product pages are marketing. */
export const klarna = /* @__PURE__ */ defineService({
  preset: 'klarna',
  category: 'necessary',
  name: 'Klarna',
  purpose: { standard: 'processes-payments' },
  provider: {
    name: 'Klarna Bank AB (publ)',
    country: 'SE',
    privacyUrl: 'https://www.klarna.com/international/privacy-policy/',
  },
  hosts: ['x.klarnacdn.net', 'js.klarna.com'],
  cookies: [
    {
      name: 'ku1-*',
      purpose: { standard: 'prevents-fraud' },
      type: 'http',
      expires: { years: 1 },
      domain: 'klarna.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
