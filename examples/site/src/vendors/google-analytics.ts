import { randomNumber, readCookie, setCookie } from './set-cookie.js'

/** A stand-in for gtag.js: sets the cookies of the real tag, and makes no request. */
export function startGoogleAnalytics() {
  const now = Math.floor(Date.now() / 1000)
  setCookie('_ga', readCookie('_ga') ?? `GA1.1.${randomNumber()}.${now}`, 400)
  setCookie('_ga_EXAMPLE', `GS2.1.s${now}$o1$g0$t${now}`, 400)
}
