import { defineService } from './define-service.js'

/** Airtable. */
export const airtable = /* @__PURE__ */ defineService({
  preset: 'airtable',
  category: 'preferences',
  name: 'Airtable',
  purpose: { standard: 'shows-documents' },
  provider: {
    name: 'Formagrid Inc.',
    country: 'US',
    privacyUrl: 'https://www.airtable.com/company/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['airtable.com'],
  cookies: [
    {
      name: 'brw',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'airtable.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
