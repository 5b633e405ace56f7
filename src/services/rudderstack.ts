import { defineService } from './define-service.js'

/** RudderStack. It passes data on. Use the category of its strictest destination. */
export const rudderStack = /* @__PURE__ */ defineService({
  preset: 'rudderstack',
  category: 'statistics',
  name: 'RudderStack',
  purpose: { standard: 'manages-tags' },
  provider: {
    name: 'RudderStack, Inc.',
    country: 'US',
    privacyUrl: 'https://www.rudderstack.com/privacy-policy/',
  },
  hosts: ['cdn.rudderlabs.com'],
  cookies: [
    {
      name: 'rl_anonymous_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'rl_user_id',
      purpose: { standard: 'links-devices' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'rl_session',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'rl_trait',
      purpose: { standard: 'manages-contacts' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'rl_page_init_referrer',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
