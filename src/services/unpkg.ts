import { defineService } from './define-service.js'

/** unpkg. The files are part of the site. Serving them yourself avoids the transfer of the address. */
export const unpkg = /* @__PURE__ */ defineService({
  preset: 'unpkg',
  category: 'necessary',
  name: 'unpkg',
  purpose: { standard: 'delivers-files' },
  provider: {
    name: 'UNPKG',
    country: 'US',
    privacyUrl: 'https://unpkg.com',
  },
  hosts: ['unpkg.com'],
  source: 'unverified',
  checked: '2026-11',
})
