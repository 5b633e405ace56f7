import { defineService } from './define-service.js'

/** Joomla. */
export const joomla = /* @__PURE__ */ defineService({
  preset: 'joomla',
  category: 'necessary',
  name: 'Joomla',
  purpose: { standard: 'keeps-login' },
  cookies: [
    {
      name: 'joomla_user_state',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'joomla_remember_me_*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 60 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
