import { defineService } from './define-service.js'

/** The Trade Desk. */
export const theTradeDesk = /* @__PURE__ */ defineService({
  preset: 'the-trade-desk',
  category: 'marketing',
  name: 'The Trade Desk',
  purpose: { standard: 'personalizes-advertising' },
  provider: {
    name: 'The Trade Desk, Inc.',
    country: 'US',
    privacyUrl: 'https://www.thetradedesk.com/legal/privacy',
  },
  hosts: ['match.adsrvr.org', 'js.adsrvr.org', 'insight.adsrvr.org'],
  cookies: [
    {
      name: 'TDID',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'adsrvr.org',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'TDCPM',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { years: 1 },
      domain: 'adsrvr.org',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
