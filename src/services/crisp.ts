import { defineService } from './define-service.js'

/** Crisp. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const crisp = /* @__PURE__ */ defineService({
  preset: 'crisp',
  category: 'preferences',
  name: 'Crisp',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Crisp IM SAS',
    country: 'FR',
    privacyUrl: 'https://crisp.chat/en/privacy/',
  },
  hosts: ['client.crisp.chat'],
  cookies: [
    {
      name: 'crisp-client/*',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
