import { defineService } from './define-service.js'

/** WhatsApp. A plain link stores nothing. A widget that is loaded from its hosts needs consent. */
export const whatsApp = /* @__PURE__ */ defineService({
  preset: 'whatsapp',
  category: 'preferences',
  name: 'WhatsApp',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'WhatsApp Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://www.whatsapp.com/legal/privacy-policy-eea',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['api.whatsapp.com', 'wa.me'],
  source: 'unverified',
  checked: '2026-11',
})
