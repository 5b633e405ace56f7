import { defineService } from './define-service.js'

/** Bandcamp. */
export const bandcamp = /* @__PURE__ */ defineService({
  preset: 'bandcamp',
  category: 'preferences',
  name: 'Bandcamp',
  purpose: { standard: 'plays-audio' },
  provider: {
    name: 'Bandcamp, LLC',
    country: 'US',
    privacyUrl: 'https://bandcamp.com/privacy',
  },
  hosts: ['bandcamp.com'],
  cookies: [
    {
      name: 'client_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'bandcamp.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'BACKENDID3',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      domain: 'bandcamp.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
