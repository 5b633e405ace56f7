import { defineService } from './define-service.js'

/** etracker Analytics. */
export const etracker = /* @__PURE__ */ defineService({
  preset: 'etracker',
  category: 'statistics',
  name: 'etracker Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'etracker GmbH',
    country: 'DE',
    privacyUrl: 'https://www.etracker.com/en/data-privacy/',
  },
  hosts: ['code.etracker.com', 'www.etracker.de'],
  cookies: [
    {
      name: '_et_coid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'et_oi_v2',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { days: 480 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'BT_ctst',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'BT_sdc',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'BT_pdc',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
