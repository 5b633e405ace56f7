import { defineService } from './define-service.js'

/** BugSnag. Reports of errors can be strictly necessary. An identifier that lasts is not. */
export const bugsnag = /* @__PURE__ */ defineService({
  preset: 'bugsnag',
  category: 'statistics',
  name: 'BugSnag',
  purpose: { standard: 'monitors-errors' },
  provider: {
    name: 'SmartBear Software Inc.',
    country: 'US',
    privacyUrl: 'https://smartbear.com/privacy/',
  },
  hosts: ['d2wy8f7a9ursnm.cloudfront.net', 'notify.bugsnag.com', 'sessions.bugsnag.com'],
  cookies: [
    {
      name: 'bugsnag-anonymous-id',
      purpose: { standard: 'tells-visitors-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
