import { defineService } from './define-service.js'
import { pinterestProvider } from './providers.js'

/** Pinterest Tag. */
export const pinterestTag = /* @__PURE__ */ defineService({
  preset: 'pinterest-tag',
  category: 'marketing',
  name: 'Pinterest Tag',
  purpose: { standard: 'measures-advertising' },
  provider: pinterestProvider,
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  cookies: [
    {
      name: '_pin_unauth',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_epik',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_derived_epik',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_pinterest_ct',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_pinterest_ct_ua',
      purpose: { standard: 'measures-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'pinterest.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
