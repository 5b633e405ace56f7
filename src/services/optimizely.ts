import { defineService } from './define-service.js'

/** Optimizely. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const optimizely = /* @__PURE__ */ defineService({
  preset: 'optimizely',
  category: 'statistics',
  name: 'Optimizely',
  purpose: { standard: 'tests-variants' },
  provider: {
    name: 'Optimizely, Inc.',
    country: 'US',
    privacyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['cdn.optimizely.com', 'logx.optimizely.com'],
  cookies: [
    {
      name: 'optimizelyEndUserId',
      purpose: { standard: 'remembers-variant' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'optimizelySession',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { months: 6 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'optimizelyRedirectData',
      purpose: { standard: 'tests-variants' },
      type: 'script',
      expires: { seconds: 5 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'optimizelyDomainTestCookie',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'optimizelyOptOut',
      purpose: { standard: 'respects-objections' },
      type: 'script',
      expires: { days: 400 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'optimizely_data$$*',
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
