import { defineService } from './define-service.js'

/** New Relic Browser. */
export const newRelic = /* @__PURE__ */ defineService({
  preset: 'new-relic',
  category: 'statistics',
  name: 'New Relic Browser',
  purpose: { standard: 'monitors-speed' },
  provider: {
    name: 'New Relic, Inc.',
    country: 'US',
    privacyUrl: 'https://newrelic.com/termsandconditions/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['js-agent.newrelic.com', 'bam.nr-data.net'],
  cookies: [
    {
      name: 'NRBA_SESSION',
      purpose: { standard: 'tells-sessions-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
