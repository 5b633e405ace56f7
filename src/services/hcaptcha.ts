import { defineService } from './define-service.js'

/** hCaptcha. Authorities require consent for a CAPTCHA that collects more than the check needs. */
export const hCaptcha = /* @__PURE__ */ defineService({
  preset: 'hcaptcha',
  category: 'preferences',
  name: 'hCaptcha',
  purpose: { standard: 'tells-humans-from-bots' },
  provider: {
    name: 'Intuition Machines, Inc.',
    country: 'US',
    privacyUrl: 'https://www.hcaptcha.com/privacy',
  },
  hosts: ['js.hcaptcha.com', 'newassets.hcaptcha.com'],
  cookies: [
    {
      name: 'hc_accessibility',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { days: 1 },
      domain: 'hcaptcha.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'hcaptcha.com',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
