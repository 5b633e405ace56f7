import { defineService } from './define-service.js'

/** Mouseflow. */
export const mouseflow = /* @__PURE__ */ defineService({
  preset: 'mouseflow',
  category: 'statistics',
  name: 'Mouseflow',
  purpose: { standard: 'records-sessions' },
  provider: {
    name: 'Mouseflow ApS',
    country: 'DK',
    privacyUrl: 'https://mouseflow.com/legal/visitor/privacy-policy/',
  },
  hosts: ['cdn.mouseflow.com', 'o2.mouseflow.com'],
  cookies: [
    {
      name: 'mf_user',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { days: 90 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'mf_*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
