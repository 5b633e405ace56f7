import { defineService } from './define-service.js'

/** Imperva. */
export const imperva = /* @__PURE__ */ defineService({
  preset: 'imperva',
  category: 'necessary',
  name: 'Imperva',
  purpose: { standard: 'protects-site' },
  provider: {
    name: 'Imperva, Inc.',
    country: 'US',
    privacyUrl: 'https://www.imperva.com/trust-center/privacy-statement/',
  },
  cookies: [
    {
      name: 'visid_incap_*',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'incap_ses_*',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'nlbi_*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'reese84',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
