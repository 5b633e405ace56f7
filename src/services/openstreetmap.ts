import { defineService } from './define-service.js'

/** OpenStreetMap. */
export const openStreetMap = /* @__PURE__ */ defineService({
  preset: 'openstreetmap',
  category: 'preferences',
  name: 'OpenStreetMap',
  purpose: { standard: 'shows-map' },
  provider: {
    name: 'OpenStreetMap Foundation',
    country: 'GB',
    privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
    transfer: { country: 'GB', safeguard: 'adequacy' },
  },
  hosts: ['www.openstreetmap.org', 'tile.openstreetmap.org'],
  source: 'unverified',
  checked: '2026-11',
})
