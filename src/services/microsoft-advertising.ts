import { defineService } from './define-service.js'
import { microsoftProvider } from './providers.js'

/** Microsoft Advertising. */
export const microsoftAdvertising = /* @__PURE__ */ defineService({
  preset: 'microsoft-advertising',
  category: 'marketing',
  name: 'Microsoft Advertising',
  purpose: { standard: 'measures-advertising' },
  provider: microsoftProvider,
  hosts: ['bat.bing.com'],
  cookies: [
    {
      name: '_uetsid',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_uetvid',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'MUID',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { months: 13 },
      domain: 'bing.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'MR',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 7 },
      domain: 'bing.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_uetmsclkid',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 90 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
