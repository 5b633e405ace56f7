import { randomNumber, readCookie, setCookie } from './set-cookie.js'

/** A stand-in for the Meta pixel: sets its cookie, and makes no request. */
export function startFacebook() {
  setCookie('_fbp', readCookie('_fbp') ?? `fb.1.${Date.now()}.${randomNumber()}`, 90)
}
