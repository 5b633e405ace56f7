import { defineService } from './define-service.js'

/** Polylang. */
export const polylang = /* @__PURE__ */ defineService({
  preset: 'polylang',
  category: 'preferences',
  name: 'Polylang',
  purpose: { standard: 'remembers-language' },
  cookies: [
    {
      name: 'pll_language',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
