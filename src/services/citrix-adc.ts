import { defineService } from './define-service.js'

/** NetScaler (Citrix ADC). */
export const citrixAdc = /* @__PURE__ */ defineService({
  preset: 'citrix-adc',
  category: 'necessary',
  name: 'NetScaler (Citrix ADC)',
  purpose: { standard: 'balances-load' },
  cookies: [
    {
      name: 'NSC_*',
      purpose: { standard: 'balances-load' },
      type: 'http',
      expires: { hours: 12 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
