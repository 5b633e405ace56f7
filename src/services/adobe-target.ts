import { defineService } from './define-service.js'
import { adobeProvider } from './providers.js'

/** Adobe Target. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const adobeTarget = /* @__PURE__ */ defineService({
  preset: 'adobe-target',
  category: 'statistics',
  name: 'Adobe Target',
  purpose: { standard: 'tests-variants' },
  provider: adobeProvider,
  hosts: ['tt.omtrdc.net'],
  cookies: [
    {
      name: 'mbox',
      purpose: { standard: 'remembers-variant' },
      type: 'script',
      expires: { years: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'at_check',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'mboxEdgeCluster',
      purpose: { standard: 'balances-load' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
