import { defineService } from './define-service.js'

/** PrestaShop. */
export const prestaShop = /* @__PURE__ */ defineService({
  preset: 'prestashop',
  category: 'necessary',
  name: 'PrestaShop',
  purpose: { standard: 'remembers-cart' },
  cookies: [
    {
      name: 'PrestaShop-*',
      purpose: { standard: 'remembers-cart' },
      type: 'http',
      expires: { days: 20 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
