import { defineService } from './define-service.js'

/** Comscore. It measures audiences across sites, also for advertising. */
export const comscore = /* @__PURE__ */ defineService({
  preset: 'comscore',
  category: 'marketing',
  name: 'Comscore',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Comscore, Inc.',
    country: 'US',
    privacyUrl: 'https://www.comscore.com/About/Privacy-Policy',
  },
  hosts: ['sb.scorecardresearch.com'],
  cookies: [
    {
      name: 'UID',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { days: 400 },
      domain: 'scorecardresearch.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'UIDR',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { days: 400 },
      domain: 'scorecardresearch.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'XID',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { years: 1 },
      domain: 'scorecardresearch.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
