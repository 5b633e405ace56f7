import { defineService } from './define-service.js'

/** Trustpilot. */
export const trustpilot = /* @__PURE__ */ defineService({
  preset: 'trustpilot',
  category: 'preferences',
  name: 'Trustpilot',
  purpose: { standard: 'offers-ratings' },
  provider: {
    name: 'Trustpilot A/S',
    country: 'DK',
    privacyUrl: 'https://legal.trustpilot.com/for-everyone/privacy-policy',
  },
  hosts: ['widget.trustpilot.com'],
  cookies: [
    {
      name: 'ajs_anonymous_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'trustpilot.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'amplitude_id*',
      purpose: { standard: 'measures-visits' },
      type: 'http',
      expires: { years: 1 },
      domain: 'trustpilot.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'csrf-canary',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      domain: 'trustpilot.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
