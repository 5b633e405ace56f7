import { defineService } from './define-service.js'

/** LiveChat. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const liveChat = /* @__PURE__ */ defineService({
  preset: 'livechat',
  category: 'preferences',
  name: 'LiveChat',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Text, Inc.',
    country: 'US',
    privacyUrl: 'https://www.text.com/legal/privacy-policy/',
  },
  hosts: ['cdn.livechatinc.com', 'secure.livechatinc.com'],
  cookies: [
    {
      name: '__lc_cid',
      purpose: { standard: 'remembers-chat' },
      type: 'http',
      expires: { years: 2 },
      domain: 'accounts.livechatinc.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__lc_cst',
      purpose: { standard: 'remembers-chat' },
      type: 'http',
      expires: { years: 2 },
      domain: 'accounts.livechatinc.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__oauth_redirect_detector',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      domain: 'accounts.livechatinc.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__livechat',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { years: 3 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
