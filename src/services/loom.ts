import { defineService } from './define-service.js'

/** Loom. */
export const loom = /* @__PURE__ */ defineService({
  preset: 'loom',
  category: 'preferences',
  name: 'Loom',
  purpose: { standard: 'plays-video' },
  provider: {
    name: 'Loom, Inc.',
    country: 'US',
    privacyUrl: 'https://www.atlassian.com/legal/privacy-policy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['www.loom.com'],
  cookies: [
    {
      name: 'loom_anon_comment',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { years: 1 },
      domain: 'loom.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'connect.sid',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: { days: 30 },
      domain: 'loom.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'loom.com',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
