import { defineService } from './define-service.js'

/** HAProxy. */
export const haproxy = /* @__PURE__ */ defineService({
  preset: 'haproxy',
  category: 'necessary',
  name: 'HAProxy',
  purpose: { standard: 'balances-load' },
  cookies: [
    {
      name: 'SERVERID',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
