import { defineService } from './define-service.js'

/** Spotify. Its identifiers also serve advertising, so some sites count it as marketing. */
export const spotify = /* @__PURE__ */ defineService({
  preset: 'spotify',
  category: 'preferences',
  name: 'Spotify',
  purpose: { standard: 'plays-audio' },
  provider: {
    name: 'Spotify AB',
    country: 'SE',
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  },
  hosts: ['open.spotify.com'],
  cookies: [
    {
      name: 'sp_t',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'spotify.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'sp_landing',
      purpose: { standard: 'remembers-source' },
      type: 'http',
      expires: { days: 1 },
      domain: 'spotify.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'sp_ab',
      purpose: { standard: 'remembers-variant' },
      type: 'http',
      expires: { years: 1 },
      domain: 'spotify.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
