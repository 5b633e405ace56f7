import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google reCAPTCHA. The CNIL required consent for it (Cityscoot, March 2023), so it is not in a required category. */
export const googleRecaptcha = /* @__PURE__ */ defineService({
  preset: 'google-recaptcha',
  category: 'preferences',
  name: 'Google reCAPTCHA',
  purpose: { standard: 'tells-humans-from-bots' },
  provider: googleProvider,
  hosts: ['www.google.com', 'www.gstatic.com', 'www.recaptcha.net'],
  cookies: [
    {
      name: '_GRECAPTCHA',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { days: 179 },
      domain: 'www.google.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
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
