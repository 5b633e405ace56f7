import { defineService } from './define-service.js'

/** Index Exchange. */
export const indexExchange = /* @__PURE__ */ defineService({
  preset: 'index-exchange',
  category: 'marketing',
  name: 'Index Exchange',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'Index Exchange Inc.',
    country: 'CA',
    privacyUrl: 'https://www.indexexchange.com/privacy/',
    transfer: { country: 'CA', safeguard: 'adequacy' },
  },
  hosts: ['htlb.casalemedia.com', 'ssum.casalemedia.com'],
  cookies: [
    {
      name: 'CMID',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'casalemedia.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'CMPS',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'casalemedia.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'CMPRO',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 90 },
      domain: 'casalemedia.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
