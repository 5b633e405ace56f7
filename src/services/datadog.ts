import { defineService } from './define-service.js'

/** Datadog RUM. */
export const datadog = /* @__PURE__ */ defineService({
  preset: 'datadog',
  category: 'statistics',
  name: 'Datadog RUM',
  purpose: { standard: 'monitors-speed' },
  provider: {
    name: 'Datadog, Inc.',
    country: 'US',
    privacyUrl: 'https://www.datadoghq.com/legal/privacy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['www.datadoghq-browser-agent.com', 'browser-intake-datadoghq.eu'],
  cookies: [
    {
      name: '_dd_s',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 15 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
