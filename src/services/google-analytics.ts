import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Analytics. The CNIL requires consent for it. In the United Kingdom statistics can run with notice since February 2026. */
export const googleAnalytics = /* @__PURE__ */ defineService({
  preset: 'google-analytics',
  category: 'statistics',
  name: 'Google Analytics',
  purpose: { standard: 'measures-visits' },
  provider: googleProvider,
  hosts: ['www.googletagmanager.com', 'www.google-analytics.com', 'region1.google-analytics.com'],
  cookies: [
    {
      name: '_ga',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'https://support.google.com/analytics/answer/11397207',
      checked: '2026-11',
    },
    {
      name: '_ga_*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'https://support.google.com/analytics/answer/11397207',
      checked: '2026-11',
    },
    {
      name: '_gid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { hours: 24 },
      source: 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
      checked: '2026-11',
    },
    {
      name: '_gat*',
      purpose: { standard: 'limits-requests' },
      type: 'script',
      expires: { minutes: 1 },
      source: 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
      checked: '2026-11',
    },
    {
      name: '_gac_*',
      purpose: { standard: 'measures-campaigns' },
      type: 'script',
      expires: { days: 90 },
      source: 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
      checked: '2026-11',
    },
    {
      name: '_gali',
      purpose: { standard: 'measures-visits' },
      expires: { seconds: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
