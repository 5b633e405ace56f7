import { defineService } from './define-service.js'

/** Parse.ly. */
export const parsely = /* @__PURE__ */ defineService({
  preset: 'parsely',
  category: 'statistics',
  name: 'Parse.ly',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Parsely, Inc.',
    country: 'US',
    privacyUrl: 'https://www.parse.ly/privacy-policy/',
  },
  hosts: ['cdn.parsely.com', 'p1.parsely.com'],
  cookies: [
    {
      name: '_parsely_visitor',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_parsely_session',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_parsely_slot_click',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_parsely_tpa_blocked',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: { hours: 12 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
