import { defineService } from './define-service.js'

/** Mailchimp. */
export const mailchimp = /* @__PURE__ */ defineService({
  preset: 'mailchimp',
  category: 'marketing',
  name: 'Mailchimp',
  purpose: { standard: 'sends-messages' },
  provider: {
    name: 'The Rocket Science Group LLC (Intuit)',
    country: 'US',
    privacyUrl: 'https://www.intuit.com/privacy/statement/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['chimpstatic.com', 'list-manage.com'],
  cookies: [
    {
      name: '_mcid',
      purpose: { standard: 'manages-contacts' },
      type: 'http',
      expires: { years: 1 },
      domain: 'list-manage.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'mcforms-*',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'MCPopupClosed',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'MCPopupSubscribed',
      purpose: { standard: 'remembers-notice' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
