import { defineService } from './define-service.js'

/** Ruby on Rails. */
export const rails = /* @__PURE__ */ defineService({
  preset: 'rails',
  category: 'necessary',
  name: 'Ruby on Rails',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: '_rails_session',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'remember_user_token',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { weeks: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
