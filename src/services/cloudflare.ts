import { defineService } from './define-service.js'
import { cloudflareProvider } from './providers.js'

/** Cloudflare. */
export const cloudflare = /* @__PURE__ */ defineService({
  preset: 'cloudflare',
  category: 'necessary',
  name: 'Cloudflare',
  purpose: { standard: 'protects-site' },
  provider: cloudflareProvider,
  cookies: [
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
    {
      name: 'cf_clearance',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_cfuvid',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__cflb',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { hours: 24 },
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
    {
      name: '__cfruid',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__cfwaitingroom*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { hours: 24 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'cf_ob_info',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { seconds: 30 },
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
    {
      name: 'cf_use_ob',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { seconds: 30 },
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
