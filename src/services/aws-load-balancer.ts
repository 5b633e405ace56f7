import { defineService } from './define-service.js'
import { awsProvider } from './providers.js'

/** AWS Elastic Load Balancing. */
export const awsLoadBalancer = /* @__PURE__ */ defineService({
  preset: 'aws-load-balancer',
  category: 'necessary',
  name: 'AWS Elastic Load Balancing',
  purpose: { standard: 'balances-load' },
  provider: awsProvider,
  cookies: [
    {
      name: 'AWSALB',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 7 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'AWSALBCORS',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 7 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'AWSALBAPP-*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 7 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'AWSALBTG',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 7 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'AWSALBTGCORS',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { days: 7 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'AWSELB',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'AWSELBCORS',
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
