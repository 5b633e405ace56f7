import { defineService } from './define-service.js'

/** Auth0. */
export const auth0 = /* @__PURE__ */ defineService({
  preset: 'auth0',
  category: 'necessary',
  name: 'Auth0',
  purpose: { standard: 'keeps-login' },
  provider: {
    name: 'Okta, Inc.',
    country: 'US',
    privacyUrl: 'https://www.okta.com/privacy-policy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  cookies: [
    {
      name: 'auth0',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 3 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'auth0_compat',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 3 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'auth0-mf',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'did',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'did_compat',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'auth0.*.is.authenticated',
      purpose: { standard: 'keeps-login' },
      type: 'script',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
