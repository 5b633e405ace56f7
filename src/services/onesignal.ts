import { defineService } from './define-service.js'

/** OneSignal. */
export const oneSignal = /* @__PURE__ */ defineService({
  preset: 'onesignal',
  category: 'marketing',
  name: 'OneSignal',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'OneSignal, Inc.',
    country: 'US',
    privacyUrl: 'https://onesignal.com/privacy_policy',
  },
  hosts: ['cdn.onesignal.com', 'onesignal.com'],
  cookies: [
    {
      name: 'ONE_SIGNAL_SDK_DB',
      purpose: { standard: 'sends-messages' },
      storage: 'indexedDB',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'onesignal-pageview-count',
      purpose: { standard: 'remembers-notice' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
