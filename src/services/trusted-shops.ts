import { defineService } from './define-service.js'

/** Trusted Shops. */
export const trustedShops = /* @__PURE__ */ defineService({
  preset: 'trusted-shops',
  category: 'preferences',
  name: 'Trusted Shops',
  purpose: { standard: 'offers-ratings' },
  provider: {
    name: 'Trusted Shops SE',
    country: 'DE',
    privacyUrl: 'https://www.trustedshops.com/imprint/privacy/',
  },
  hosts: ['widgets.trustedshops.com', 'integrations.etrusted.com'],
  source: 'unverified',
  checked: '2026-11',
})
