import { defineService } from './define-service.js'
import { microsoftProvider } from './providers.js'

/** Azure Application Insights. */
export const azureAppInsights = /* @__PURE__ */ defineService({
  preset: 'azure-app-insights',
  category: 'statistics',
  name: 'Azure Application Insights',
  purpose: { standard: 'monitors-speed' },
  provider: microsoftProvider,
  hosts: ['js.monitor.azure.com', 'dc.services.visualstudio.com'],
  cookies: [
    {
      name: 'ai_user',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ai_session',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
