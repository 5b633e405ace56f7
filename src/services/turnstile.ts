import { defineService } from './define-service.js'

/** Cloudflare Turnstile. A security check without tracking is often counted as strictly necessary. Authorities have not confirmed it for this product. */
export const turnstile = /* @__PURE__ */ defineService({
  preset: 'turnstile',
  category: 'necessary',
  name: 'Cloudflare Turnstile',
  purpose: { standard: 'tells-humans-from-bots' },
  provider: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    privacyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['challenges.cloudflare.com'],
  cookies: [
    {
      name: 'cf_clearance',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'cf_chl_*',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { hours: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
