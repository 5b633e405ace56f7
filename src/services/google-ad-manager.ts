import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Ad Manager. */
export const googleAdManager = /* @__PURE__ */ defineService({
  preset: 'google-ad-manager',
  category: 'marketing',
  name: 'Google Ad Manager',
  purpose: { standard: 'shows-advertising' },
  provider: googleProvider,
  hosts: ['securepubads.g.doubleclick.net', 'pagead2.googlesyndication.com'],
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
      name: '__eoi',
      purpose: { standard: 'prevents-fraud' },
      type: 'script',
      expires: { months: 6 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'IDE',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { months: 13 },
      domain: 'doubleclick.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'GED_PLAYLIST_ACTIVITY',
      purpose: { standard: 'measures-advertising' },
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
