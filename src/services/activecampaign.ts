import { defineService } from './define-service.js'

/** ActiveCampaign. */
export const activeCampaign = /* @__PURE__ */ defineService({
  preset: 'activecampaign',
  category: 'marketing',
  name: 'ActiveCampaign',
  purpose: { standard: 'manages-contacts' },
  provider: {
    name: 'ActiveCampaign, LLC',
    country: 'US',
    privacyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['prism.app-us1.com', 'trackcmp.net'],
  cookies: [
    {
      name: 'prism_*',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { days: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ac_enable_tracking',
      purpose: { standard: 'stores-consent' },
      type: 'script',
      expires: { days: 29 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
