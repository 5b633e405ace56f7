import { defineService } from './define-service.js'

/** Awin. The United Kingdom and Germany require consent for the attribution of purchases, too. */
export const awin = /* @__PURE__ */ defineService({
  preset: 'awin',
  category: 'marketing',
  name: 'Awin',
  purpose: { standard: 'credits-partners' },
  provider: {
    name: 'Awin AG',
    country: 'DE',
    privacyUrl: 'https://www.awin.com/gb/privacy',
  },
  hosts: ['www.dwin1.com', 'www.awin1.com'],
  cookies: [
    {
      name: 'AwinChannelCookie',
      purpose: { standard: 'credits-partners' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_aw_m_*',
      purpose: { standard: 'credits-partners' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'aw*',
      purpose: { standard: 'credits-partners' },
      type: 'http',
      expires: { days: 30 },
      domain: 'awin1.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_aw_sn_*',
      purpose: { standard: 'credits-partners' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
