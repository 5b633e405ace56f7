import { defineService } from './define-service.js'
import { tiktokProvider } from './providers.js'

/** TikTok. */
export const tiktok = /* @__PURE__ */ defineService({
  preset: 'tiktok',
  category: 'marketing',
  name: 'TikTok',
  purpose: { standard: 'shows-posts' },
  provider: tiktokProvider,
  hosts: ['www.tiktok.com'],
  cookies: [
    {
      name: 'ttwid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'tiktok.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'msToken',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { days: 9 },
      domain: 'tiktok.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'tt_chain_token',
      purpose: { standard: 'plays-video' },
      type: 'http',
      expires: { days: 180 },
      domain: 'tiktok.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
