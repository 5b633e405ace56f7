import { defineService } from './define-service.js'

/** Chartbeat. */
export const chartbeat = /* @__PURE__ */ defineService({
  preset: 'chartbeat',
  category: 'statistics',
  name: 'Chartbeat',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Chartbeat, Inc.',
    country: 'US',
    privacyUrl: 'https://chartbeat.com/privacy/',
  },
  hosts: ['static.chartbeat.com', 'ping.chartbeat.net'],
  cookies: [
    {
      name: '_cb',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_chartbeat*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_cb_svref',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_SUPERFLY_nosample',
      purpose: { standard: 'limits-requests' },
      type: 'script',
      expires: { hours: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
