import { defineService } from './define-service.js'

/** Weborama. */
export const weborama = /* @__PURE__ */ defineService({
  preset: 'weborama',
  category: 'marketing',
  name: 'Weborama',
  purpose: { standard: 'personalizes-advertising' },
  provider: {
    name: 'Weborama SA',
    country: 'FR',
    privacyUrl: 'https://weborama.com/en/weborama-privacy-commitment/',
  },
  hosts: ['cstatic.weborama.fr'],
  cookies: [
    {
      name: 'AFFICHE_W',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'weborama.fr',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
