import { defineService } from './define-service.js'
import { automatticProvider } from './providers.js'

/** Jetpack. */
export const jetpack = /* @__PURE__ */ defineService({
  preset: 'jetpack',
  category: 'statistics',
  name: 'Jetpack',
  purpose: { standard: 'measures-visits' },
  provider: automatticProvider,
  hosts: ['stats.wp.com', 'pixel.wp.com'],
  cookies: [
    {
      name: 'tk_ai',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'tk_tc',
      purpose: { standard: 'measures-visits' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
