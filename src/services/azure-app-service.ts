import { defineService } from './define-service.js'
import { microsoftProvider } from './providers.js'

/** Azure App Service. */
export const azureAppService = /* @__PURE__ */ defineService({
  preset: 'azure-app-service',
  category: 'necessary',
  name: 'Azure App Service',
  purpose: { standard: 'balances-load' },
  provider: microsoftProvider,
  cookies: [
    {
      name: 'ARRAffinity',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ARRAffinitySameSite',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
