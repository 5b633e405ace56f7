import { defineService } from './define-service.js'
import { linkedinProvider } from './providers.js'

/** LinkedIn. */
export const linkedin = /* @__PURE__ */ defineService({
  preset: 'linkedin',
  category: 'marketing',
  name: 'LinkedIn',
  purpose: { standard: 'shows-posts' },
  provider: linkedinProvider,
  hosts: ['www.linkedin.com'],
  cookies: [
    {
      name: 'bcookie',
      purpose: { standard: 'protects-site' },
      type: 'http',
      expires: { years: 1 },
      domain: 'linkedin.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'lidc',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { hours: 24 },
      domain: 'linkedin.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'li_gc',
      purpose: { standard: 'stores-consent' },
      type: 'http',
      expires: { days: 180 },
      domain: 'linkedin.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'JSESSIONID',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      domain: 'linkedin.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'lang',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: 'session',
      domain: 'linkedin.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
