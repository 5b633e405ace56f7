import { defineService } from './define-service.js'

/** AddToAny. */
export const addToAny = /* @__PURE__ */ defineService({
  preset: 'addtoany',
  category: 'preferences',
  name: 'AddToAny',
  purpose: { standard: 'shares-content' },
  provider: {
    name: 'AddToAny LLC',
    country: 'US',
    privacyUrl: 'https://www.addtoany.com/privacy',
  },
  hosts: ['static.addtoany.com'],
  source: 'unverified',
  checked: '2026-11',
})
