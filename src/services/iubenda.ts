import { defineService } from './define-service.js'

/** iubenda. */
export const iubenda = /* @__PURE__ */ defineService({
  preset: 'iubenda',
  category: 'necessary',
  name: 'iubenda',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'iubenda s.r.l.',
    country: 'IT',
    privacyUrl: 'https://www.iubenda.com/privacy-policy/252372',
  },
  hosts: ['cdn.iubenda.com'],
  cookies: [
    {
      name: '_iub_cs-*',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
