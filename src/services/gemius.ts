import { defineService } from './define-service.js'

/** Gemius. */
export const gemius = /* @__PURE__ */ defineService({
  preset: 'gemius',
  category: 'statistics',
  name: 'Gemius',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Gemius S.A.',
    country: 'PL',
    privacyUrl: 'https://gemius.com/privacy-policy/',
  },
  hosts: ['hit.gemius.pl'],
  cookies: [
    {
      name: '__gfp_64b',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__gfp_s_64b',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'Gdyn',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { months: 13 },
      domain: 'gemius.pl',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
