'use client'

import { type CaptchaProps, createCaptcha } from './create-captcha.js'

export interface ReCaptchaProps extends CaptchaProps<'light' | 'dark', 'normal' | 'compact'> {
  /** The host of the script. @default 'www.google.com' */
  host?: 'www.google.com' | 'www.recaptcha.net' | undefined
}

/**
 * The checkbox of Google's reCAPTCHA v2, loaded after consent and removed on withdrawal. Renders a
 * `<div data-rcu="captcha">`, or `fallback` while the service is not granted. The first check on a page
 * sets the language.
 *
 * Source: https://developers.google.com/recaptcha/docs/display#explicit_render, checked 2026-11. Google
 * documents no call that removes a check: it is reset, and its element is removed.
 */
export const ReCaptcha = /* @__PURE__ */ createCaptcha<ReCaptchaProps>({
  name: 'ReCaptcha',
  service: 'google-recaptcha',
  global: 'grecaptcha',
  src: (ready, { host = 'www.google.com', language }) =>
    `https://${host}/recaptcha/api.js?render=explicit&onload=${ready}${language ? `&hl=${encodeURIComponent(language)}` : ''}`,
  remove: (api, id) => api.reset?.(id),
})
