import { defineService } from './define-service.js'

/** Amplitude. */
export const amplitude = /* @__PURE__ */ defineService({
  preset: 'amplitude',
  category: 'statistics',
  name: 'Amplitude',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Amplitude, Inc.',
    country: 'US',
    privacyUrl: 'https://amplitude.com/privacy',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['api2.amplitude.com', 'cdn.amplitude.com'],
  cookies: [
    {
      name: 'AMP_*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'AMP_MKTG_*',
      purpose: { standard: 'remembers-source' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'AMP_TLDTEST*',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'amplitude_id_*',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 10 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
