import { defineService } from './define-service.js'

/** OptinMonster. */
export const optinMonster = /* @__PURE__ */ defineService({
  preset: 'optinmonster',
  category: 'marketing',
  name: 'OptinMonster',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'OptinMonster, LLC',
    country: 'US',
    privacyUrl: 'https://optinmonster.com/privacy/',
  },
  hosts: ['a.omappapi.com'],
  cookies: [
    {
      name: '_omappvp',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_omappvs',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 20 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'om-*',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'omSeen-*',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
