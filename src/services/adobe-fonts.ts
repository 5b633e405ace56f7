import { defineService } from './define-service.js'
import { adobeProvider } from './providers.js'

/** Adobe Fonts. Fonts can be served by the site itself, so loading them from a third party is not strictly necessary. */
export const adobeFonts = /* @__PURE__ */ defineService({
  preset: 'adobe-fonts',
  category: 'preferences',
  name: 'Adobe Fonts',
  purpose: { standard: 'delivers-files' },
  provider: adobeProvider,
  hosts: ['use.typekit.net', 'p.typekit.net'],
  source: 'unverified',
  checked: '2026-11',
})
