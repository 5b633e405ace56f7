import { defineService } from './define-service.js'

/** Braze. */
export const braze = /* @__PURE__ */ defineService({
  preset: 'braze',
  category: 'marketing',
  name: 'Braze',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'Braze, Inc.',
    country: 'US',
    privacyUrl: 'https://www.braze.com/company/legal/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['js.appboycdn.com'],
  cookies: [
    {
      name: 'ab.storage.userId.*',
      purpose: { standard: 'links-devices' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ab.storage.sessionId.*',
      purpose: { standard: 'tells-sessions-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ab.storage.deviceId.*',
      purpose: { standard: 'tells-visitors-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ab.optOut',
      purpose: { standard: 'respects-objections' },
      type: 'script',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ab._gd',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
