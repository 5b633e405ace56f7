import { defineService } from './define-service.js'
import { adobeProvider } from './providers.js'

/** Adobe Audience Manager. */
export const adobeAudienceManager = /* @__PURE__ */ defineService({
  preset: 'adobe-audience-manager',
  category: 'marketing',
  name: 'Adobe Audience Manager',
  purpose: { standard: 'personalizes-advertising' },
  provider: adobeProvider,
  hosts: ['dpm.demdex.net'],
  cookies: [
    {
      name: 'demdex',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { days: 180 },
      domain: 'demdex.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'dextp',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 180 },
      domain: 'demdex.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'aam_uuid',
      purpose: { standard: 'personalizes-advertising' },
      type: 'script',
      expires: { days: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'dst',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 180 },
      domain: 'demdex.net',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
