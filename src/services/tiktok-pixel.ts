import { defineService } from './define-service.js'
import { tiktokProvider } from './providers.js'

/** TikTok Pixel. */
export const tiktokPixel = /* @__PURE__ */ defineService({
  preset: 'tiktok-pixel',
  category: 'marketing',
  name: 'TikTok Pixel',
  purpose: { standard: 'measures-advertising' },
  provider: tiktokProvider,
  hosts: ['analytics.tiktok.com'],
  cookies: [
    {
      name: '_ttp',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_tt_enable_cookie',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: { months: 13 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ttcsid*',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 90 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
