import { defineService } from './define-service.js'

/** Heap. */
export const heap = /* @__PURE__ */ defineService({
  preset: 'heap',
  category: 'statistics',
  name: 'Heap',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Heap Inc.',
    country: 'US',
    privacyUrl: 'https://www.heap.io/privacy',
  },
  hosts: ['cdn.heapanalytics.com', 'heapanalytics.com'],
  cookies: [
    {
      name: '_hp2_id.*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_hp2_ses_props.*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_hp2_props.*',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: { months: 13 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_hp2_hld*',
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
