import { defineService } from './define-service.js'

/** RTB House. */
export const rtbHouse = /* @__PURE__ */ defineService({
  preset: 'rtb-house',
  category: 'marketing',
  name: 'RTB House',
  purpose: { standard: 'finds-visitors-again' },
  provider: {
    name: 'RTB House S.A.',
    country: 'PL',
    privacyUrl: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy',
  },
  hosts: ['creativecdn.com'],
  cookies: [
    {
      name: 'g',
      purpose: { standard: 'finds-visitors-again' },
      type: 'http',
      expires: { years: 1 },
      domain: 'creativecdn.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'c',
      purpose: { standard: 'finds-visitors-again' },
      type: 'http',
      expires: { years: 1 },
      domain: 'creativecdn.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ts',
      purpose: { standard: 'finds-visitors-again' },
      type: 'http',
      expires: { years: 1 },
      domain: 'creativecdn.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'u',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { years: 1 },
      domain: 'creativecdn.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
