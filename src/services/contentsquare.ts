import { defineService } from './define-service.js'
import { contentsquareProvider } from './providers.js'

/** Contentsquare. */
export const contentsquare = /* @__PURE__ */ defineService({
  preset: 'contentsquare',
  category: 'statistics',
  name: 'Contentsquare',
  purpose: { standard: 'records-sessions' },
  provider: contentsquareProvider,
  hosts: ['t.contentsquare.net', 'c.contentsquare.net'],
  cookies: [
    {
      name: '_cs_c',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cs_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cs_s',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cs_cvars',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cs_ex',
      purpose: { standard: 'limits-requests' },
      type: 'script',
      expires: { days: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cs_mk_ga',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
