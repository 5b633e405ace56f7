import { defineService } from './define-service.js'
import { redditProvider } from './providers.js'

/** Reddit Pixel. */
export const redditPixel = /* @__PURE__ */ defineService({
  preset: 'reddit-pixel',
  category: 'marketing',
  name: 'Reddit Pixel',
  purpose: { standard: 'measures-advertising' },
  provider: redditProvider,
  hosts: ['www.redditstatic.com', 'alb.reddit.com'],
  cookies: [
    {
      name: '_rdt_uuid',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 90 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_rdt_em',
      purpose: { standard: 'measures-advertising' },
      type: 'script',
      expires: { days: 90 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
