import { defineService } from './define-service.js'

/** Friendly Captcha. It stores nothing on the device and serves security only. */
export const friendlyCaptcha = /* @__PURE__ */ defineService({
  preset: 'friendly-captcha',
  category: 'necessary',
  name: 'Friendly Captcha',
  purpose: { standard: 'tells-humans-from-bots' },
  provider: {
    name: 'Friendly Captcha GmbH',
    country: 'DE',
    privacyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  },
  hosts: ['api.friendlycaptcha.com'],
  source: 'unverified',
  checked: '2026-11',
})
