import { defineService } from './define-service.js'
import { xProvider } from './providers.js'

/** X. */
export const x = /* @__PURE__ */ defineService({
  preset: 'x',
  category: 'marketing',
  name: 'X',
  purpose: { standard: 'shows-posts' },
  provider: xProvider,
  hosts: ['platform.twitter.com', 'syndication.twitter.com'],
  cookies: [
    {
      name: 'guest_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { days: 400 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'gt',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'http',
      expires: { hours: 3 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ct0',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: { hours: 6 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'tfw_exp',
      purpose: { standard: 'tests-variants' },
      type: 'http',
      expires: { days: 14 },
      domain: 'twitter.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'twitter.com',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
