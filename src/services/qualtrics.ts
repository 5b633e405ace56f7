import { defineService } from './define-service.js'

/** Qualtrics. */
export const qualtrics = /* @__PURE__ */ defineService({
  preset: 'qualtrics',
  category: 'statistics',
  name: 'Qualtrics',
  purpose: { standard: 'runs-surveys' },
  provider: {
    name: 'Qualtrics, LLC',
    country: 'US',
    privacyUrl: 'https://www.qualtrics.com/privacy-statement/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['siteintercept.qualtrics.com'],
  cookies: [
    {
      name: 'QSI_S_*',
      purpose: { standard: 'remembers-survey' },
      type: 'script',
      expires: { days: 7 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'QSI_SI_*',
      purpose: { standard: 'remembers-survey' },
      type: 'script',
      expires: { days: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'QSI_HistorySession',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'QST',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
