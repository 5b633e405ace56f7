import { defineService } from './define-service.js'

/** AdRoll. */
export const adRoll = /* @__PURE__ */ defineService({
  preset: 'adroll',
  category: 'marketing',
  name: 'AdRoll',
  purpose: { standard: 'finds-visitors-again' },
  provider: {
    name: 'NextRoll, Inc.',
    country: 'US',
    privacyUrl: 'https://www.nextroll.com/privacy',
  },
  hosts: ['s.adroll.com', 'd.adroll.com'],
  cookies: [
    {
      name: '__adroll_fpc',
      purpose: { standard: 'finds-visitors-again' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__ar_v4',
      purpose: { standard: 'finds-visitors-again' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__adroll',
      purpose: { standard: 'finds-visitors-again' },
      type: 'http',
      expires: { months: 13 },
      domain: 'd.adroll.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__adroll_shared',
      purpose: { standard: 'finds-visitors-again' },
      type: 'http',
      expires: { months: 13 },
      domain: 'adroll.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
