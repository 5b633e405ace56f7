import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Google Fonts. The Landgericht München I required consent for fonts from Google (20 January 2022, 3 O 17493/20). */
export const googleFonts = /* @__PURE__ */ defineService({
  preset: 'google-fonts',
  category: 'preferences',
  name: 'Google Fonts',
  purpose: { standard: 'delivers-files' },
  provider: googleProvider,
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  source: 'unverified',
  checked: '2026-11',
})
