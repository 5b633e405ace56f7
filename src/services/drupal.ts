import { defineService } from './define-service.js'

/** Drupal. */
export const drupal = /* @__PURE__ */ defineService({
  preset: 'drupal',
  category: 'necessary',
  name: 'Drupal',
  purpose: { standard: 'keeps-login' },
  cookies: [
    {
      name: 'SESS*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 23 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'SSESS*',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 23 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'has_js',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'Drupal.visitor.*',
      purpose: { standard: 'remembers-form' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
