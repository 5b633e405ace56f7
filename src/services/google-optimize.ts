import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Optimize. The CNIL exempts tests of pages from consent if they only yield statistics. Profiles across pages need consent. */
export const googleOptimize = /* @__PURE__ */ defineService({
  preset: 'google-optimize',
  category: 'statistics',
  name: 'Google Optimize',
  purpose: { standard: 'tests-variants' },
  provider: googleProvider,
  hosts: ['www.googleoptimize.com'],
  cookies: [
    {
      name: '_gaexp',
      purpose: { standard: 'remembers-variant' },
      type: 'script',
      expires: { days: 90 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_gaexp_rc',
      purpose: { standard: 'tests-variants' },
      expires: { seconds: 10 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_opt_expid',
      purpose: { standard: 'remembers-variant' },
      expires: { seconds: 10 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_opt_awcid',
      purpose: { standard: 'measures-campaigns' },
      expires: { hours: 24 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_opt_awmid',
      purpose: { standard: 'measures-campaigns' },
      expires: { hours: 24 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_opt_awgid',
      purpose: { standard: 'measures-campaigns' },
      expires: { hours: 24 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_opt_awkid',
      purpose: { standard: 'measures-campaigns' },
      expires: { hours: 24 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
