import { defineService } from './define-service.js'

/** PHP session. */
export const phpSession = /* @__PURE__ */ defineService({
  preset: 'php-session',
  category: 'necessary',
  name: 'PHP session',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: 'PHPSESSID',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '__Secure-PHPSESSID',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
