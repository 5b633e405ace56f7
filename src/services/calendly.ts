import { defineService } from './define-service.js'

/** Calendly. */
export const calendly = /* @__PURE__ */ defineService({
  preset: 'calendly',
  category: 'preferences',
  name: 'Calendly',
  purpose: { standard: 'shows-calendar' },
  provider: {
    name: 'Calendly, LLC',
    country: 'US',
    privacyUrl: 'https://calendly.com/legal/privacy-notice',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['calendly.com', 'assets.calendly.com'],
  cookies: [
    {
      name: '_calendly_session',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: { days: 21 },
      domain: 'calendly.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'calendly.com',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
    {
      name: '_cfuvid',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: 'session',
      domain: 'calendly.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'OptanonConsent',
      purpose: { standard: 'stores-consent' },
      type: 'http',
      expires: { years: 1 },
      domain: 'calendly.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
