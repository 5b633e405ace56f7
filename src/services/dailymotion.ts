import { defineService } from './define-service.js'

/** Dailymotion. */
export const dailymotion = /* @__PURE__ */ defineService({
  preset: 'dailymotion',
  category: 'marketing',
  name: 'Dailymotion',
  purpose: { standard: 'plays-video' },
  provider: {
    name: 'Dailymotion SA',
    country: 'FR',
    privacyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  },
  hosts: ['geo.dailymotion.com', 'www.dailymotion.com'],
  cookies: [
    {
      name: 'ts',
      purpose: { standard: 'personalizes-advertising' },
      type: 'http',
      expires: { months: 13 },
      domain: 'dailymotion.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'v1st',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { months: 13 },
      domain: 'dailymotion.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'dmvk',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'http',
      expires: 'session',
      domain: 'dailymotion.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'usprivacy',
      purpose: { standard: 'stores-consent' },
      type: 'http',
      expires: { months: 13 },
      domain: 'dailymotion.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
