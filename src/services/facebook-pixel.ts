import { defineService } from './define-service.js'
import { metaProvider } from './providers.js'

/** Meta Pixel. */
export const metaPixel = /* @__PURE__ */ defineService({
  preset: 'facebook-pixel',
  category: 'marketing',
  name: 'Meta Pixel',
  purpose: { standard: 'measures-advertising' },
  provider: metaProvider,
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  cookies: [
    {
      name: '_fbp',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { days: 90 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_fbc',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 90 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'fr',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 90 },
      domain: 'facebook.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'lastExternalReferrer',
      purpose: { standard: 'remembers-source' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'lastExternalReferrerTime',
      purpose: { standard: 'remembers-source' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
