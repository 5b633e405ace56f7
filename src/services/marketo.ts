import { defineService } from './define-service.js'
import { adobeProvider } from './providers.js'

/** Marketo Engage. */
export const marketo = /* @__PURE__ */ defineService({
  preset: 'marketo',
  category: 'marketing',
  name: 'Marketo Engage',
  purpose: { standard: 'manages-contacts' },
  provider: adobeProvider,
  hosts: ['munchkin.marketo.net'],
  cookies: [
    {
      name: '_mkto_trk',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'BIGipServer*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
