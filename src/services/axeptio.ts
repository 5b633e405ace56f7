import { defineService } from './define-service.js'

/** Axeptio. */
export const axeptio = /* @__PURE__ */ defineService({
  preset: 'axeptio',
  category: 'necessary',
  name: 'Axeptio',
  purpose: { standard: 'stores-consent' },
  provider: {
    name: 'Agilitation SAS',
    country: 'FR',
    privacyUrl: 'https://www.axept.io/legal/privacy-policy',
  },
  hosts: ['static.axept.io', 'client.axept.io'],
  cookies: [
    {
      name: 'axeptio_cookies',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'axeptio_authorized_vendors',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'axeptio_all_vendors',
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
