import { defineService } from './define-service.js'

/** DataDome. */
export const dataDome = /* @__PURE__ */ defineService({
  preset: 'datadome',
  category: 'necessary',
  name: 'DataDome',
  purpose: { standard: 'protects-site' },
  provider: {
    name: 'DataDome SAS',
    country: 'FR',
    privacyUrl: 'https://datadome.co/privacy-policy/',
  },
  hosts: ['js.datadome.co', 'api-js.datadome.co'],
  cookies: [
    {
      name: 'datadome',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
