import { defineService } from './define-service.js'

/** Lucky Orange. */
export const luckyOrange = /* @__PURE__ */ defineService({
  preset: 'lucky-orange',
  category: 'statistics',
  name: 'Lucky Orange',
  purpose: { standard: 'records-sessions' },
  provider: {
    name: 'Lucky Orange, LLC',
    country: 'US',
    privacyUrl: 'https://www.luckyorange.com/legal/privacy',
  },
  hosts: ['tools.luckyorange.com'],
  cookies: [
    {
      name: '_lo_uid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_lo_rid',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_lo_v',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__lotl',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { days: 180 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__lotr',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { days: 180 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
