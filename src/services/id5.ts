import { defineService } from './define-service.js'

/** ID5. */
export const id5 = /* @__PURE__ */ defineService({
  preset: 'id5',
  category: 'marketing',
  name: 'ID5',
  purpose: { standard: 'matches-identifiers' },
  provider: {
    name: 'ID5 Technology SAS',
    country: 'FR',
    privacyUrl: 'https://id5.io/platform-privacy-policy/',
  },
  hosts: ['cdn.id5-sync.com', 'id5-sync.com'],
  cookies: [
    {
      name: 'id5',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'id5-sync.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '3pi',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'id5-sync.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'id5id',
      purpose: { standard: 'matches-identifiers' },
      storage: 'localStorage',
      expires: { days: 90 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
