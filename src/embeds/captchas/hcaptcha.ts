'use client'

import { type CaptchaProps, createCaptcha } from './create-captcha.js'

export interface HCaptchaProps extends CaptchaProps<'light' | 'dark', 'normal' | 'compact'> {}

/**
 * The check of hCaptcha, loaded after consent and removed on withdrawal. Renders a
 * `<div data-rcu="captcha">`, or `fallback` while the service is not granted.
 *
 * Source: https://docs.hcaptcha.com/configuration, checked 2026-11.
 */
export const HCaptcha = /* @__PURE__ */ createCaptcha<HCaptchaProps>({
  name: 'HCaptcha',
  service: 'hcaptcha',
  global: 'hcaptcha',
  // Without `recaptchacompat`, it would answer to the name of Google's script as well.
  src: (ready) =>
    `https://js.hcaptcha.com/1/api.js?render=explicit&recaptchacompat=off&onload=${ready}`,
  parameters: ({ language }) => ({ hl: language }),
  remove: (api, id) => api.remove?.(id),
})
