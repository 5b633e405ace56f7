'use client'

import { type CaptchaProps, createCaptcha } from './create-captcha.js'

export interface TurnstileProps
  extends CaptchaProps<'auto' | 'light' | 'dark', 'normal' | 'compact' | 'flexible'> {}

/**
 * Cloudflare's Turnstile, loaded after consent and removed on withdrawal. Renders a
 * `<div data-rcu="captcha">`, or `fallback` while the service is not granted.
 *
 * Source: https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/ (explicit
 * rendering), checked 2026-11.
 */
export const Turnstile = /* @__PURE__ */ createCaptcha<TurnstileProps>({
  name: 'Turnstile',
  service: 'turnstile',
  global: 'turnstile',
  src: (ready) =>
    `https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit&onload=${ready}`,
  parameters: ({ language }) => ({ language }),
  remove: (api, id) => api.remove?.(id),
})
