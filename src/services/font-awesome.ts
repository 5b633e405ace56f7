import { defineService } from './define-service.js'

/** Font Awesome. Icons can be served by the site itself, so loading them from a third party is not strictly necessary. */
export const fontAwesome = /* @__PURE__ */ defineService({
  preset: 'font-awesome',
  category: 'preferences',
  name: 'Font Awesome',
  purpose: { standard: 'delivers-files' },
  provider: {
    name: 'Fonticons, Inc.',
    country: 'US',
    privacyUrl: 'https://fontawesome.com/privacy',
  },
  hosts: ['kit.fontawesome.com', 'ka-f.fontawesome.com'],
  source: 'unverified',
  checked: '2026-11',
})
