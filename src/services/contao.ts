import { defineService } from './define-service.js'

/** Contao. */
export const contao = /* @__PURE__ */ defineService({
  preset: 'contao',
  category: 'necessary',
  name: 'Contao',
  purpose: { standard: 'protects-requests' },
  cookies: [
    {
      name: 'csrf_contao_csrf_token',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'csrf_https-contao_csrf_token',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
