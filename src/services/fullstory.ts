import { defineService } from './define-service.js'

/** FullStory. */
export const fullStory = /* @__PURE__ */ defineService({
  preset: 'fullstory',
  category: 'statistics',
  name: 'FullStory',
  purpose: { standard: 'records-sessions' },
  provider: {
    name: 'FullStory, Inc.',
    country: 'US',
    privacyUrl: 'https://www.fullstory.com/legal/privacy-policy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['edge.fullstory.com', 'rs.fullstory.com'],
  cookies: [
    {
      name: 'fs_uid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'fs_lua',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
