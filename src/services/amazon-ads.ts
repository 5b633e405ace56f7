import { defineService } from './define-service.js'
import { amazonProvider } from './providers.js'

/** Amazon Ads. */
export const amazonAds = /* @__PURE__ */ defineService({
  preset: 'amazon-ads',
  category: 'marketing',
  name: 'Amazon Ads',
  purpose: { standard: 'personalizes-advertising' },
  provider: amazonProvider,
  hosts: ['c.amazon-adsystem.com', 's.amazon-adsystem.com'],
  cookies: [
    {
      name: 'ad-id',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 190 },
      domain: 'amazon-adsystem.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ad-privacy',
      purpose: { standard: 'stores-consent' },
      type: 'http',
      expires: { days: 400 },
      domain: 'amazon-adsystem.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
