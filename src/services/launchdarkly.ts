import { defineService } from './define-service.js'

/** LaunchDarkly. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const launchDarkly = /* @__PURE__ */ defineService({
  preset: 'launchdarkly',
  category: 'statistics',
  name: 'LaunchDarkly',
  purpose: { standard: 'tests-variants' },
  provider: {
    name: 'Catamorphic Co. (LaunchDarkly)',
    country: 'US',
    privacyUrl: 'https://launchdarkly.com/policies/privacy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['app.launchdarkly.com', 'clientstream.launchdarkly.com', 'events.launchdarkly.com'],
  cookies: [
    {
      name: 'ld:*',
      purpose: { standard: 'remembers-variant' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
