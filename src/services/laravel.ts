import { defineService } from './define-service.js'

/** Laravel. */
export const laravel = /* @__PURE__ */ defineService({
  preset: 'laravel',
  category: 'necessary',
  name: 'Laravel',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: 'laravel_session',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: { hours: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'XSRF-TOKEN',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: { hours: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'remember_web_*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
