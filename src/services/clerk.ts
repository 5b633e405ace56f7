import { defineService } from './define-service.js'

/** Clerk. */
export const clerk = /* @__PURE__ */ defineService({
  preset: 'clerk',
  category: 'necessary',
  name: 'Clerk',
  purpose: { standard: 'keeps-login' },
  provider: {
    name: 'Clerk, Inc.',
    country: 'US',
    privacyUrl: 'https://clerk.com/legal/privacy',
  },
  cookies: [
    {
      name: '__client',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__session',
      purpose: { standard: 'keeps-login' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__client_uat*',
      purpose: { standard: 'keeps-login' },
      type: 'script',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'clerk_*',
      purpose: { standard: 'keeps-login' },
      type: 'script',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
