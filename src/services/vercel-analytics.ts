import { defineService } from './define-service.js'

/** Vercel Web Analytics. It stores nothing on the device. Some authorities also require consent for reading it, as for an address or a screen size. */
export const vercelAnalytics = /* @__PURE__ */ defineService({
  preset: 'vercel-analytics',
  category: 'statistics',
  name: 'Vercel Web Analytics',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Vercel Inc.',
    country: 'US',
    privacyUrl: 'https://vercel.com/legal/privacy-policy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['va.vercel-scripts.com', 'vitals.vercel-insights.com'],
  source: 'unverified',
  checked: '2026-11',
})
