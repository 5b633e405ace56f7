import { defineService } from './define-service.js'
import { pinterestProvider } from './providers.js'

/** Pinterest. */
export const pinterest = /* @__PURE__ */ defineService({
  preset: 'pinterest',
  category: 'marketing',
  name: 'Pinterest',
  purpose: { standard: 'shows-posts' },
  provider: pinterestProvider,
  hosts: ['assets.pinterest.com'],
  cookies: [
    {
      name: '_pinterest_sess',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: { years: 1 },
      domain: 'pinterest.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_routing_id',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 1 },
      domain: 'pinterest.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'csrftoken',
      purpose: { standard: 'protects-requests' },
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
