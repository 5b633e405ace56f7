import { defineService } from './define-service.js'

/** jsDelivr. The files are part of the site. Serving them yourself avoids the transfer of the address. */
export const jsDelivr = /* @__PURE__ */ defineService({
  preset: 'jsdelivr',
  category: 'necessary',
  name: 'jsDelivr',
  purpose: { standard: 'delivers-files' },
  provider: {
    name: 'Prospect One Sp. z o.o.',
    country: 'PL',
    privacyUrl: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
  },
  hosts: ['cdn.jsdelivr.net'],
  source: 'unverified',
  checked: '2026-11',
})
