import { defineService } from './define-service.js'

/** Express session. */
export const expressSession = /* @__PURE__ */ defineService({
  preset: 'express-session',
  category: 'necessary',
  name: 'Express session',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: 'connect.sid',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
