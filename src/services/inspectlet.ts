import { defineService } from './define-service.js'

/** Inspectlet. */
export const inspectlet = /* @__PURE__ */ defineService({
  preset: 'inspectlet',
  category: 'statistics',
  name: 'Inspectlet',
  purpose: { standard: 'records-sessions' },
  provider: {
    name: 'Inspectlet',
    country: 'US',
    privacyUrl: 'https://www.inspectlet.com/legal#privacy',
  },
  hosts: ['cdn.inspectlet.com', 'hn.inspectlet.com'],
  cookies: [
    {
      name: '__insp_*',
      purpose: { standard: 'records-sessions' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
