import { defineService } from './define-service.js'

/** WordPress. */
export const wordPress = /* @__PURE__ */ defineService({
  preset: 'wordpress',
  category: 'necessary',
  name: 'WordPress',
  purpose: { standard: 'edits-site' },
  cookies: [
    {
      name: 'wordpress_logged_in_*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 14 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'wordpress_sec_*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 14 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'wordpress_test_cookie',
      purpose: { standard: 'tests-storage' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'wp-settings-*',
      purpose: { standard: 'edits-site' },
      type: 'http',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'wp-settings-time-*',
      purpose: { standard: 'edits-site' },
      type: 'http',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'comment_author_*',
      purpose: { standard: 'remembers-form' },
      type: 'http',
      expires: { days: 347 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'wp-postpass_*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 10 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
