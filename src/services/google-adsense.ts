import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google AdSense. */
export const googleAdSense = /* @__PURE__ */ defineService({
  preset: 'google-adsense',
  category: 'marketing',
  name: 'Google AdSense',
  purpose: { standard: 'shows-advertising' },
  provider: googleProvider,
  hosts: ['pagead2.googlesyndication.com', 'googleads.g.doubleclick.net'],
  cookies: [
    {
      name: '__gads',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__gpi',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__gpi_optout',
      purpose: { standard: 'respects-objections' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__eoi',
      purpose: { standard: 'prevents-fraud' },
      type: 'script',
      expires: { months: 6 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__gsas',
      purpose: { standard: 'shows-advertising' },
      type: 'script',
      expires: { months: 3 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ANID',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { months: 13 },
      domain: 'google.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
