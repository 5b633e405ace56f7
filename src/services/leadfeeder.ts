import { defineService } from './define-service.js'

/** Leadfeeder. */
export const leadfeeder = /* @__PURE__ */ defineService({
  preset: 'leadfeeder',
  category: 'marketing',
  name: 'Leadfeeder',
  purpose: { standard: 'identifies-companies' },
  provider: {
    name: 'Dealfront Finland Oy',
    country: 'FI',
    privacyUrl: 'https://www.leadfeeder.com/privacy/',
  },
  hosts: ['sc.lfeeder.com', 'tr.lfeeder.com'],
  cookies: [
    {
      name: '_lfa',
      purpose: { standard: 'identifies-companies' },
      type: 'script',
      expires: { years: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_lfa_test_cookie_stored',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
