import { defineService } from './define-service.js'

/** Stripe. Its cookies prevent fraud during a payment. Outside the checkout, load it after consent. */
export const stripe = /* @__PURE__ */ defineService({
  preset: 'stripe',
  category: 'necessary',
  name: 'Stripe',
  purpose: { standard: 'processes-payments' },
  provider: {
    name: 'Stripe Payments Europe, Limited',
    country: 'IE',
    privacyUrl: 'https://stripe.com/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['js.stripe.com', 'm.stripe.com', 'api.stripe.com'],
  cookies: [
    {
      name: '__stripe_mid',
      purpose: { standard: 'prevents-fraud' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__stripe_sid',
      purpose: { standard: 'prevents-fraud' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'm',
      purpose: { standard: 'prevents-fraud' },
      type: 'http',
      expires: { years: 2 },
      domain: 'm.stripe.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
