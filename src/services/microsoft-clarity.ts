import { defineService } from './define-service.js'
import { microsoftProvider } from './providers.js'

/** Microsoft Clarity. It also exchanges identifiers with Microsoft Advertising, unless advertising is switched off in the project. */
export const microsoftClarity = /* @__PURE__ */ defineService({
  preset: 'microsoft-clarity',
  category: 'statistics',
  name: 'Microsoft Clarity',
  purpose: { standard: 'records-sessions' },
  provider: microsoftProvider,
  hosts: ['www.clarity.ms', 'c.clarity.ms'],
  cookies: [
    {
      name: '_clck',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_clsk',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'CLID',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'www.clarity.ms',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'ANONCHK',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { minutes: 10 },
      domain: 'c.clarity.ms',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'MUID',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: { years: 1 },
      domain: 'clarity.ms',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'SM',
      purpose: { standard: 'matches-identifiers' },
      type: 'http',
      expires: 'session',
      domain: 'c.clarity.ms',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
