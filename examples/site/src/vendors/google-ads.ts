import { randomNumber, readCookie, setCookie } from './set-cookie.js'

/** A stand-in for the conversion linker: sets its cookie, and makes no request. */
export function startGoogleAds() {
  const now = Math.floor(Date.now() / 1000)
  setCookie('_gcl_au', readCookie('_gcl_au') ?? `1.1.${randomNumber()}.${now}`, 90)
}
