import { defineService } from './define-service.js'

/** Leadinfo. */
export const leadinfo = /* @__PURE__ */ defineService({
  preset: 'leadinfo',
  category: 'marketing',
  name: 'Leadinfo',
  purpose: { standard: 'identifies-companies' },
  provider: {
    name: 'Leadinfo B.V.',
    country: 'NL',
    privacyUrl: 'https://www.leadinfo.com/en/privacy/',
  },
  hosts: ['cdn.leadinfo.net', 'collector.leadinfo.net'],
  cookies: [
    {
      name: '_li_id*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_li_ses*',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
