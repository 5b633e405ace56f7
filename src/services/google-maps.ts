import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Maps. Its cookies also serve advertising, so several authorities count it as marketing. */
export const googleMaps = /* @__PURE__ */ defineService({
  preset: 'google-maps',
  category: 'preferences',
  name: 'Google Maps',
  purpose: { standard: 'shows-map' },
  provider: googleProvider,
  hosts: ['www.google.com', 'maps.googleapis.com', 'maps.gstatic.com'],
  cookies: [
    {
      name: 'NID',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { months: 6 },
      domain: 'google.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'OGPC',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { months: 1 },
      domain: 'google.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'OGP',
      purpose: { standard: 'remembers-settings' },
      type: 'http',
      expires: { months: 2 },
      domain: 'google.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
