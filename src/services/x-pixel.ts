import { defineService } from './define-service.js'
import { xProvider } from './providers.js'

/** X Pixel. */
export const xPixel = /* @__PURE__ */ defineService({
  preset: 'x-pixel',
  category: 'marketing',
  name: 'X Pixel',
  purpose: { standard: 'measures-advertising' },
  provider: xProvider,
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  cookies: [
    {
      name: '_twclid',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'muc_ads',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 400 },
      domain: 't.co',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'guest_id_ads',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 400 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'guest_id_marketing',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 400 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'personalization_id',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 400 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
