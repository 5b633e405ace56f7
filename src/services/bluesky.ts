import { defineService } from './define-service.js'

/** Bluesky. */
export const bluesky = /* @__PURE__ */ defineService({
  preset: 'bluesky',
  category: 'preferences',
  name: 'Bluesky',
  purpose: { standard: 'shows-posts' },
  provider: {
    name: 'Bluesky Social, PBC',
    country: 'US',
    privacyUrl: 'https://bsky.social/about/support/privacy-policy',
  },
  hosts: ['embed.bsky.app'],
  source: 'unverified',
  checked: '2026-11',
})
