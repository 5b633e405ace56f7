import { defineService } from './define-service.js'

/** Magnite. */
export const magnite = /* @__PURE__ */ defineService({
  preset: 'magnite',
  category: 'marketing',
  name: 'Magnite',
  purpose: { standard: 'shows-advertising' },
  provider: {
    name: 'Magnite, Inc.',
    country: 'US',
    privacyUrl: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
  },
  hosts: ['fastlane.rubiconproject.com', 'eus.rubiconproject.com'],
  cookies: [
    {
      name: 'khaos',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'rubiconproject.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'audit',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { years: 1 },
      domain: 'rubiconproject.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'rpb',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 30 },
      domain: 'rubiconproject.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'rpx',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { days: 30 },
      domain: 'rubiconproject.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
