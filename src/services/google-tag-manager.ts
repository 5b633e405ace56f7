import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Tag Manager. It stores nothing itself. Use the category of the first tag that it loads. */
export const googleTagManager = /* @__PURE__ */ defineService({
  preset: 'google-tag-manager',
  category: 'statistics',
  name: 'Google Tag Manager',
  purpose: { standard: 'manages-tags' },
  provider: googleProvider,
  hosts: ['www.googletagmanager.com'],
  source: 'unverified',
  checked: '2026-11',
})
