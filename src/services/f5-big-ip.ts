import { defineService } from './define-service.js'

/** F5 BIG-IP. */
export const f5BigIp = /* @__PURE__ */ defineService({
  preset: 'f5-big-ip',
  category: 'necessary',
  name: 'F5 BIG-IP',
  purpose: { standard: 'balances-load' },
  cookies: [
    {
      name: 'BIGipServer*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'TS01*',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
