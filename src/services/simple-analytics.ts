import { defineService } from './define-service.js'

/** Simple Analytics. It stores nothing on the device. Some authorities also require consent for reading it, as for an address or a screen size. */
export const simpleAnalytics = /* @__PURE__ */ defineService({
  preset: 'simple-analytics',
  category: 'statistics',
  name: 'Simple Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Simple Analytics B.V.',
    country: 'NL',
    privacyUrl: 'https://www.simpleanalytics.com/privacy-policy',
  },
  hosts: ['scripts.simpleanalyticscdn.com', 'queue.simpleanalyticscdn.com'],
  source: 'unverified',
  checked: '2026-11',
})
