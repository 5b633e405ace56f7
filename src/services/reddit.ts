import { defineService } from './define-service.js'
import { redditProvider } from './providers.js'

/** Reddit. */
export const reddit = /* @__PURE__ */ defineService({
  preset: 'reddit',
  category: 'marketing',
  name: 'Reddit',
  purpose: { standard: 'shows-posts' },
  provider: redditProvider,
  hosts: ['embed.reddit.com'],
  cookies: [
    {
      name: 'edgebucket',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { years: 2 },
      domain: 'reddit.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
