import { defineService } from './define-service.js'

/** Braintree. */
export const braintree = /* @__PURE__ */ defineService({
  preset: 'braintree',
  category: 'necessary',
  name: 'Braintree',
  purpose: { standard: 'processes-payments' },
  provider: {
    name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    country: 'LU',
    privacyUrl: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
  },
  hosts: ['js.braintreegateway.com'],
  source: 'unverified',
  checked: '2026-11',
})
