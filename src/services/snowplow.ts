import { defineService } from './define-service.js'

/** Snowplow. */
export const snowplow = /* @__PURE__ */ defineService({
  preset: 'snowplow',
  category: 'statistics',
  name: 'Snowplow',
  purpose: { standard: 'measures-visits' },
  cookies: [
    {
      name: '_sp_id.*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_sp_ses.*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'sp',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'snowplowOutQueue_*',
      purpose: { standard: 'measures-visits' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
