import { defineService } from './define-service.js'

/** Brevo. */
export const brevo = /* @__PURE__ */ defineService({
  preset: 'brevo',
  category: 'marketing',
  name: 'Brevo',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'Sendinblue SAS',
    country: 'FR',
    privacyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  },
  hosts: ['sibautomation.com', 'cdn.brevo.com'],
  cookies: [
    {
      name: 'sib_cuid',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { months: 6 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
