import { defineService } from './define-service.js'

/** StatCounter. */
export const statcounter = /* @__PURE__ */ defineService({
  preset: 'statcounter',
  category: 'statistics',
  name: 'StatCounter',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'StatCounter Limited',
    country: 'IE',
    privacyUrl: 'https://statcounter.com/about/legal/#privacy',
  },
  hosts: ['www.statcounter.com', 'c.statcounter.com'],
  cookies: [
    {
      name: 'is_unique',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'sc_is_visitor_unique',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
