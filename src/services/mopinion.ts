import { defineService } from './define-service.js'

/** Mopinion. */
export const mopinion = /* @__PURE__ */ defineService({
  preset: 'mopinion',
  category: 'statistics',
  name: 'Mopinion',
  purpose: { standard: 'runs-surveys' },
  provider: {
    name: 'Mopinion B.V.',
    country: 'NL',
    privacyUrl: 'https://mopinion.com/privacy/',
  },
  hosts: ['deploy.mopinion.com'],
  cookies: [
    {
      name: 'MSopened*',
      purpose: { standard: 'remembers-survey' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'Pastease.passive.*',
      purpose: { standard: 'remembers-survey' },
      type: 'script',
      expires: { days: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
