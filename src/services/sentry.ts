import { defineService } from './define-service.js'

/** Sentry. Reports of errors can be strictly necessary. The recording of sessions is not. */
export const sentry = /* @__PURE__ */ defineService({
  preset: 'sentry',
  category: 'statistics',
  name: 'Sentry',
  purpose: { standard: 'monitors-errors' },
  provider: {
    name: 'Functional Software, Inc.',
    country: 'US',
    privacyUrl: 'https://sentry.io/privacy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['browser.sentry-cdn.com', 'ingest.sentry.io'],
  cookies: [
    {
      name: 'sentryReplaySession',
      purpose: { standard: 'records-sessions' },
      storage: 'sessionStorage',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
