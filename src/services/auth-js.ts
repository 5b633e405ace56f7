import { defineService } from './define-service.js'

/** Auth.js (NextAuth.js). */
export const authJs = /* @__PURE__ */ defineService({
  preset: 'auth-js',
  category: 'necessary',
  name: 'Auth.js (NextAuth.js)',
  purpose: { standard: 'keeps-login' },
  cookies: [
    {
      name: 'next-auth.*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__Secure-next-auth.*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__Host-next-auth.*',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'authjs.*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__Secure-authjs.*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__Host-authjs.*',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
