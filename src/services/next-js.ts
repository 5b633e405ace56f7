import { defineService } from './define-service.js'

/** Next.js. */
export const nextJs = /* @__PURE__ */ defineService({
  preset: 'next-js',
  category: 'necessary',
  name: 'Next.js',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: '__prerender_bypass',
      purpose: { standard: 'edits-site' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__next_preview_data',
      purpose: { standard: 'edits-site' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'NEXT_LOCALE',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
