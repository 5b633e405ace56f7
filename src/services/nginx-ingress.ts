import { defineService } from './define-service.js'

/** NGINX Ingress. */
export const nginxIngress = /* @__PURE__ */ defineService({
  preset: 'nginx-ingress',
  category: 'necessary',
  name: 'NGINX Ingress',
  purpose: { standard: 'balances-load' },
  cookies: [
    {
      name: 'INGRESSCOOKIE',
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
