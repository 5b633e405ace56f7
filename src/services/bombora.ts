import { defineService } from './define-service.js'

/** Bombora. */
export const bombora = /* @__PURE__ */ defineService({
  preset: 'bombora',
  category: 'marketing',
  name: 'Bombora',
  purpose: { standard: 'identifies-companies' },
  provider: {
    name: 'Bombora, Inc.',
    country: 'US',
    privacyUrl: 'https://bombora.com/privacy-policy/',
  },
  hosts: ['ml314.com'],
  cookies: [
    {
      name: 'tp',
      purpose: { standard: 'identifies-companies' },
      type: 'http',
      expires: { days: 14 },
      domain: 'ml314.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'pi',
      purpose: { standard: 'identifies-companies' },
      type: 'http',
      expires: { years: 1 },
      domain: 'ml314.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
