import { defineService } from './define-service.js'

/** Twilio Segment. It passes data on. Use the category of its strictest destination. */
export const segment = /* @__PURE__ */ defineService({
  preset: 'segment',
  category: 'statistics',
  name: 'Twilio Segment',
  purpose: { standard: 'manages-tags' },
  provider: {
    name: 'Twilio Inc.',
    country: 'US',
    privacyUrl: 'https://www.twilio.com/en-us/legal/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['cdn.segment.com', 'api.segment.io'],
  cookies: [
    {
      name: 'ajs_anonymous_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ajs_user_id',
      purpose: { standard: 'links-devices' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ajs_group_id',
      purpose: { standard: 'links-devices' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'ajs_user_traits',
      purpose: { standard: 'manages-contacts' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
