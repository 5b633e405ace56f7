import { defineService } from './define-service.js'

/** SoundCloud. Its identifiers also serve advertising, so some sites count it as marketing. */
export const soundCloud = /* @__PURE__ */ defineService({
  preset: 'soundcloud',
  category: 'preferences',
  name: 'SoundCloud',
  purpose: { standard: 'plays-audio' },
  provider: {
    name: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    privacyUrl: 'https://soundcloud.com/pages/privacy',
  },
  hosts: ['w.soundcloud.com'],
  cookies: [
    {
      name: 'sc_anonymous_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'soundcloud.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'sclocale',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: { years: 1 },
      domain: 'soundcloud.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'datadome',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { years: 1 },
      domain: 'soundcloud.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
