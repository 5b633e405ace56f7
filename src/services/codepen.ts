import { defineService } from './define-service.js'

/** CodePen. */
export const codePen = /* @__PURE__ */ defineService({
  preset: 'codepen',
  category: 'preferences',
  name: 'CodePen',
  purpose: { standard: 'shows-documents' },
  provider: {
    name: 'CodePen',
    country: 'US',
    privacyUrl: 'https://blog.codepen.io/documentation/privacy/',
  },
  hosts: ['codepen.io'],
  cookies: [
    {
      name: 'codepen_session',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: { days: 29 },
      domain: 'codepen.io',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__editor_layout',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { days: 29 },
      domain: 'codepen.io',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'codepen.io',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
