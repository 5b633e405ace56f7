import { defineService } from './define-service.js'

/** Vidyard. */
export const vidyard = /* @__PURE__ */ defineService({
  preset: 'vidyard',
  category: 'preferences',
  name: 'Vidyard',
  purpose: { standard: 'plays-video' },
  provider: {
    name: 'Buildscale, Inc. (Vidyard)',
    country: 'CA',
    privacyUrl: 'https://www.vidyard.com/privacy/',
    transfer: { country: 'CA', safeguard: 'adequacy' },
  },
  hosts: ['play.vidyard.com'],
  source: 'unverified',
  checked: '2026-11',
})
