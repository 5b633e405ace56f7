import { defineService } from './define-service.js'
import { awsProvider } from './providers.js'

/** AWS WAF. */
export const awsWaf = /* @__PURE__ */ defineService({
  preset: 'aws-waf',
  category: 'necessary',
  name: 'AWS WAF',
  purpose: { standard: 'protects-site' },
  provider: awsProvider,
  cookies: [
    {
      name: 'aws-waf-token',
      purpose: { standard: 'tells-humans-from-bots' },
      type: 'http',
      expires: { days: 4 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
