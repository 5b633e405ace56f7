import { defineService } from './define-service.js'

/** Teads. */
export const teads = /* @__PURE__ */ defineService({
  preset: 'teads',
  category: 'marketing',
  name: 'Teads',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'Teads France SAS',
    country: 'FR',
    privacyUrl: 'https://www.teads.com/privacy-policy/',
  },
  hosts: ['a.teads.tv', 't.teads.tv'],
  cookies: [
    {
      name: 'tt_viewer',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'teads.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'tt_exelate',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 1 },
      domain: 'teads.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'tt_liveramp',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 1 },
      domain: 'teads.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
