import { defineService } from './define-service.js'

/** Complianz. */
export const complianz = /* @__PURE__ */ defineService({
  preset: 'complianz',
  category: 'necessary',
  name: 'Complianz',
  purpose: { standard: 'stores-consent' },
  cookies: [
    {
      name: 'cmplz_*',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
