import { defineService } from './define-service.js'

/** Wistia. */
export const wistia = /* @__PURE__ */ defineService({
  preset: 'wistia',
  category: 'preferences',
  name: 'Wistia',
  purpose: { standard: 'plays-video' },
  provider: {
    name: 'Wistia, Inc.',
    country: 'US',
    privacyUrl: 'https://wistia.com/privacy',
  },
  hosts: ['fast.wistia.com', 'fast.wistia.net'],
  cookies: [
    {
      name: 'wistia-video-progress-*',
      purpose: { standard: 'remembers-progress' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'wistia',
      purpose: { standard: 'measures-video' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
