import { defineService } from './define-service.js'

/** Tradedoubler. */
export const tradedoubler = /* @__PURE__ */ defineService({
  preset: 'tradedoubler',
  category: 'marketing',
  name: 'Tradedoubler',
  purpose: { standard: 'credits-partners' },
  provider: {
    name: 'Tradedoubler AB',
    country: 'SE',
    privacyUrl: 'https://www.tradedoubler.com/privacy-policy/',
  },
  hosts: ['clk.tradedoubler.com'],
  cookies: [
    {
      name: 'tduid',
      purpose: { standard: 'credits-partners' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'TD_UNIQUE*',
      purpose: { standard: 'credits-partners' },
      type: 'http',
      expires: { years: 1 },
      domain: 'tradedoubler.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
