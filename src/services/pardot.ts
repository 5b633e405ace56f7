import { defineService } from './define-service.js'
import { salesforceProvider } from './providers.js'

/** Marketing Cloud Account Engagement (Pardot). */
export const pardot = /* @__PURE__ */ defineService({
  preset: 'pardot',
  category: 'marketing',
  name: 'Marketing Cloud Account Engagement (Pardot)',
  purpose: { standard: 'manages-contacts' },
  provider: salesforceProvider,
  hosts: ['pi.pardot.com'],
  cookies: [
    {
      name: 'visitor_id*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'pi_opt_in*',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'lpv*',
      purpose: { standard: 'measures-visits' },
      type: 'http',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'pardot',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
