import { defineService } from './define-service.js'

/** Customer.io. */
export const customerIo = /* @__PURE__ */ defineService({
  preset: 'customer-io',
  category: 'marketing',
  name: 'Customer.io',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'Peaberry Software, Inc.',
    country: 'US',
    privacyUrl: 'https://customer.io/legal/privacy-policy',
  },
  hosts: ['assets.customer.io', 'track.customer.io', 'track-eu.customer.io'],
  cookies: [
    {
      name: '_cio',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { days: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cioid',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_cioanonid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
