import { defineService } from './define-service.js'
import { cloudflareProvider } from './providers.js'

/** Cloudflare Web Analytics. It stores nothing on the device. Some authorities also require consent for reading it, as for an address or a screen size. */
export const cloudflareWebAnalytics = /* @__PURE__ */ defineService({
  preset: 'cloudflare-web-analytics',
  category: 'statistics',
  name: 'Cloudflare Web Analytics',
  purpose: { standard: 'measures-visits' },
  provider: cloudflareProvider,
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  source: 'unverified',
  checked: '2026-11',
})
