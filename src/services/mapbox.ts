import { defineService } from './define-service.js'

/** Mapbox. */
export const mapbox = /* @__PURE__ */ defineService({
  preset: 'mapbox',
  category: 'preferences',
  name: 'Mapbox',
  purpose: { standard: 'shows-map' },
  provider: {
    name: 'Mapbox, Inc.',
    country: 'US',
    privacyUrl: 'https://www.mapbox.com/legal/privacy',
  },
  hosts: ['api.mapbox.com', 'events.mapbox.com'],
  cookies: [
    {
      name: 'mapbox.eventData:*',
      purpose: { standard: 'limits-requests' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'mapbox.eventData.uuid:*',
      purpose: { standard: 'tells-visitors-apart' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
