import { defineService } from './define-service.js'

/** Sleeknote. */
export const sleeknote = /* @__PURE__ */ defineService({
  preset: 'sleeknote',
  category: 'marketing',
  name: 'Sleeknote',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'Sleeknote ApS',
    country: 'DK',
    privacyUrl: 'https://sleeknote.com/privacy-policy',
  },
  hosts: ['sleeknotecustomerscripts.sleeknote.com'],
  cookies: [
    {
      name: '_sn_a',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_sn_m',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_sn_n',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
