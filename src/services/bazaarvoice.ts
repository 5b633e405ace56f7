import { defineService } from './define-service.js'

/** Bazaarvoice. */
export const bazaarvoice = /* @__PURE__ */ defineService({
  preset: 'bazaarvoice',
  category: 'statistics',
  name: 'Bazaarvoice',
  purpose: { standard: 'offers-ratings' },
  provider: {
    name: 'Bazaarvoice, Inc.',
    country: 'US',
    privacyUrl: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  },
  hosts: ['apps.bazaarvoice.com', 'network.bazaarvoice.com'],
  cookies: [
    {
      name: 'BVBRANDID',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { days: 400 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'BVBRANDSID',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'BVID',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'bazaarvoice.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'BVSID',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'http',
      expires: 'session',
      domain: 'bazaarvoice.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
