import { defineService } from './define-service.js'

/** Squarespace. It holds the session. The cookies ss_cvr, ss_cvt and ss_cid measure: move them if the site does not switch them off. */
export const squarespace = /* @__PURE__ */ defineService({
  preset: 'squarespace',
  category: 'necessary',
  name: 'Squarespace',
  purpose: { standard: 'keeps-session' },
  provider: {
    name: 'Squarespace Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://www.squarespace.com/privacy',
  },
  hosts: ['static1.squarespace.com'],
  cookies: [
    {
      name: 'crumb',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ss_cvr',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ss_cvt',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ss_cid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'SS_MID',
      purpose: { standard: 'delivers-files' },
      type: 'http',
      expires: { years: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
