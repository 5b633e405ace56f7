import { defineService } from './define-service.js'

/** Didomi. */
export const didomi = /* @__PURE__ */ defineService({
  preset: 'didomi',
  category: 'necessary',
  name: 'Didomi',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'Didomi SAS',
    country: 'FR',
    privacyUrl: 'https://www.didomi.io/privacy-policy',
  },
  hosts: ['sdk.privacy-center.org', 'api.privacy-center.org'],
  cookies: [
    {
      name: 'didomi_token',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'euconsent-v2',
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
