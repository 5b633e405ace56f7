import { defineService } from './define-service.js'

/** Disqus. */
export const disqus = /* @__PURE__ */ defineService({
  preset: 'disqus',
  category: 'marketing',
  name: 'Disqus',
  purpose: { standard: 'offers-comments' },
  provider: {
    name: 'Disqus, Inc.',
    country: 'US',
    privacyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  },
  hosts: ['disqus.com', 'c.disquscdn.com'],
  cookies: [
    {
      name: 'disqus_unique',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'disqus.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__jid',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'http',
      expires: { minutes: 30 },
      domain: 'disqus.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
