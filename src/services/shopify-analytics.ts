import { defineService } from './define-service.js'

/** Shopify Analytics. */
export const shopifyAnalytics = /* @__PURE__ */ defineService({
  preset: 'shopify-analytics',
  category: 'statistics',
  name: 'Shopify Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Shopify International Limited',
    country: 'IE',
    privacyUrl: 'https://www.shopify.com/legal/privacy',
  },
  hosts: ['monorail-edge.shopifysvc.com'],
  cookies: [
    {
      name: '_shopify_y',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_shopify_s',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_shopify_sa_t',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_shopify_sa_p',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_landing_page',
      purpose: { standard: 'remembers-source' },
      type: 'http',
      expires: { weeks: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_orig_referrer',
      purpose: { standard: 'remembers-source' },
      type: 'http',
      expires: { weeks: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
