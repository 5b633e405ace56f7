import { defineService } from './define-service.js'

/** Apple Music. */
export const appleMusic = /* @__PURE__ */ defineService({
  preset: 'apple-music',
  category: 'preferences',
  name: 'Apple Music',
  purpose: { standard: 'plays-audio' },
  provider: {
    name: 'Apple Distribution International Ltd.',
    country: 'IE',
    privacyUrl: 'https://www.apple.com/legal/privacy/',
  },
  hosts: ['embed.music.apple.com'],
  source: 'unverified',
  checked: '2026-11',
})
