import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Sign-In. */
export const googleSignIn = /* @__PURE__ */ defineService({
  preset: 'google-sign-in',
  category: 'preferences',
  name: 'Google Sign-In',
  purpose: { standard: 'keeps-login' },
  provider: googleProvider,
  hosts: ['accounts.google.com'],
  cookies: [
    {
      name: 'g_state',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { days: 180 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
