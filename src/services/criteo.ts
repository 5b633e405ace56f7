import { defineService } from './define-service.js'

/** Criteo. */
export const criteo = /* @__PURE__ */ defineService({
  preset: 'criteo',
  category: 'marketing',
  name: 'Criteo',
  purpose: { standard: 'finds-visitors-again' },
  provider: {
    name: 'Criteo SA',
    country: 'FR',
    privacyUrl: 'https://www.criteo.com/privacy/',
  },
  hosts: ['static.criteo.net', 'gum.criteo.com', 'dynamic.criteo.com'],
  cookies: [
    {
      name: 'cto_bundle',
      purpose: { standard: 'finds-visitors-again' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'cto_bidid',
      purpose: { standard: 'matches-identifiers' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'uid',
      purpose: { standard: 'finds-visitors-again' },
      type: 'http',
      expires: { months: 13 },
      domain: 'criteo.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
