import { defineService } from './define-service.js'
import { hubspotProvider } from './providers.js'

/** HubSpot Forms. It links the form with earlier visits. A form without that would be preferences. */
export const hubSpotForms = /* @__PURE__ */ defineService({
  preset: 'hubspot-forms',
  category: 'marketing',
  name: 'HubSpot Forms',
  purpose: { standard: 'shows-forms' },
  provider: hubspotProvider,
  hosts: ['js.hsforms.net', 'js-eu1.hsforms.net', 'forms.hsforms.com'],
  cookies: [
    {
      name: 'hubspotutk',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { months: 6 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__cf_bm',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'hsforms.com',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      checked: '2026-11',
    },
    {
      name: '_cfuvid',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: 'session',
      domain: 'hsforms.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
