import { defineService } from './define-service.js'

/** Dynatrace RUM. */
export const dynatrace = /* @__PURE__ */ defineService({
  preset: 'dynatrace',
  category: 'statistics',
  name: 'Dynatrace RUM',
  purpose: { standard: 'monitors-speed' },
  provider: {
    name: 'Dynatrace LLC',
    country: 'US',
    privacyUrl: 'https://www.dynatrace.com/company/trust-center/privacy/',
  },
  hosts: ['js-cdn.dynatrace.com'],
  cookies: [
    {
      name: 'dtCookie*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'dtPC*',
      purpose: { standard: 'monitors-speed' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'dtSa*',
      purpose: { standard: 'monitors-speed' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'rxVisitor*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'rxvt*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'dtLatC*',
      purpose: { standard: 'monitors-speed' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
