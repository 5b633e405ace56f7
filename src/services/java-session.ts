import { defineService } from './define-service.js'

/** Java servlet session. */
export const javaSession = /* @__PURE__ */ defineService({
  preset: 'java-session',
  category: 'necessary',
  name: 'Java servlet session',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: 'JSESSIONID',
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
