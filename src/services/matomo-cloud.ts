import { defineService } from './define-service.js'

/** Matomo Cloud. The CNIL exempts it from consent in a restricted setup. Without that setup, it needs consent. */
export const matomoCloud = /* @__PURE__ */ defineService({
  preset: 'matomo-cloud',
  category: 'statistics',
  name: 'Matomo Cloud',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'InnoCraft Ltd',
    country: 'NZ',
    privacyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
    transfer: { country: 'NZ', safeguard: 'adequacy' },
  },
  hosts: ['cdn.matomo.cloud'],
  cookies: [
    {
      name: '_pk_id*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'https://matomo.org/faq/general/faq_146/',
      checked: '2026-11',
    },
    {
      name: '_pk_ref*',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { months: 6 },
      source: 'https://matomo.org/faq/general/faq_146/',
      checked: '2026-11',
    },
    {
      name: '_pk_ses*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'https://matomo.org/faq/general/faq_146/',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
