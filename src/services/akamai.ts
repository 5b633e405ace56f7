import { defineService } from './define-service.js'

/** Akamai. */
export const akamai = /* @__PURE__ */ defineService({
  preset: 'akamai',
  category: 'necessary',
  name: 'Akamai',
  purpose: { standard: 'protects-site' },
  provider: {
    name: 'Akamai Technologies, Inc.',
    country: 'US',
    privacyUrl: 'https://www.akamai.com/legal/privacy-statement',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  cookies: [
    {
      name: 'ak_bmsc',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { hours: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'bm_sv',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { hours: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'bm_mi',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { hours: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'bm_sz',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { hours: 4 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_abck',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'AKA_A2',
      purpose: { standard: 'delivers-files' },
      type: 'http',
      expires: { hours: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
