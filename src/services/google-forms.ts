import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Forms. */
export const googleForms = /* @__PURE__ */ defineService({
  preset: 'google-forms',
  category: 'preferences',
  name: 'Google Forms',
  purpose: { standard: 'shows-forms' },
  provider: googleProvider,
  hosts: ['docs.google.com'],
  cookies: [
    {
      name: 'NID',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { months: 6 },
      domain: 'google.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
