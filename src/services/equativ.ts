import { defineService } from './define-service.js'

/** Equativ. */
export const equativ = /* @__PURE__ */ defineService({
  preset: 'equativ',
  category: 'marketing',
  name: 'Equativ',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'Smartadserver SAS',
    country: 'FR',
    privacyUrl: 'https://equativ.com/end-users-privacy-policy/',
  },
  hosts: ['ced.sascdn.com', 'www8.smartadserver.com'],
  cookies: [
    {
      name: 'pid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { months: 13 },
      domain: 'smartadserver.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'TestIfCookieP',
      purpose: { standard: 'tests-storage' },
      type: 'http',
      expires: { months: 13 },
      domain: 'smartadserver.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'csync',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { months: 13 },
      domain: 'smartadserver.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'sasd',
      purpose: { standard: 'shows-advertising' },
      type: 'http',
      expires: { days: 1 },
      domain: 'smartadserver.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'sasd2',
      purpose: { standard: 'shows-advertising' },
      type: 'http',
      expires: { days: 1 },
      domain: 'smartadserver.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
