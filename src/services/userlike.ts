import { defineService } from './define-service.js'

/** Userlike. A chat that a visitor opens can be strictly necessary. A widget that is loaded on every page is not. */
export const userlike = /* @__PURE__ */ defineService({
  preset: 'userlike',
  category: 'preferences',
  name: 'Userlike',
  purpose: { standard: 'offers-chat' },
  provider: {
    name: 'Userlike UG (haftungsbeschränkt)',
    country: 'DE',
    privacyUrl: 'https://www.userlike.com/en/terms#privacy-policy',
  },
  hosts: ['userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  cookies: [
    {
      name: 'uslk_umm_*',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'uslk_e',
      purpose: { standard: 'remembers-chat' },
      type: 'script',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
