import { defineService } from './define-service.js'
import { snapProvider } from './providers.js'

/** Snap Pixel. */
export const snapPixel = /* @__PURE__ */ defineService({
  preset: 'snap-pixel',
  category: 'marketing',
  name: 'Snap Pixel',
  purpose: { standard: 'measures-advertising' },
  provider: snapProvider,
  hosts: ['sc-static.net', 'tr.snapchat.com'],
  cookies: [
    {
      name: '_scid',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_scid_r',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_sctr',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'sc_at',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'snapchat.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
