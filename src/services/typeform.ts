import { defineService } from './define-service.js'

/** Typeform. */
export const typeform = /* @__PURE__ */ defineService({
  preset: 'typeform',
  category: 'preferences',
  name: 'Typeform',
  purpose: { standard: 'shows-forms' },
  provider: {
    name: 'TYPEFORM SL',
    country: 'ES',
    privacyUrl: 'https://admin.typeform.com/to/dwk6gt/',
  },
  hosts: ['form.typeform.com', 'embed.typeform.com'],
  cookies: [
    {
      name: 'tf_respondent_cc',
      purpose: { standard: 'stores-consent' },
      type: 'http',
      expires: { months: 6 },
      domain: 'typeform.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'attribution_user_id',
      purpose: { standard: 'measures-campaigns' },
      type: 'http',
      expires: { years: 1 },
      domain: 'typeform.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'AWSALBTG*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 7 },
      domain: 'typeform.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
