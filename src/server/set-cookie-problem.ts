import { show } from '../core/define/show.js'
import type { CookieStorageOptions } from '../core/storage/attributes.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'

// All other characters end the header or an attribute, or reach the browser as another character.
const PRINTABLE = /^[!-:<-~]*$/

/** Why browsers would refuse a cookie with these options, and how to fix it. Undefined for valid options. */
export function setCookieProblem(options: CookieStorageOptions): string | undefined {
  const { name = OWN_NAME, domain = '', path = '/', secure = true, sameSite, partitioned } = options
  for (const [option, value] of Object.entries({ name, domain, path, sameSite: sameSite ?? '' })) {
    if (!PRINTABLE.test(value)) {
      return `${option} is ${show(value)}. Use ASCII without semicolons, spaces and line breaks.`
    }
  }
  if (/^$|=/.test(name)) return `name is ${show(name)}. Use one with letters, without equals signs.`
  // Browsers refuse these cookies: https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html, 5.7.
  const needsSecure = [
    partitioned && 'partitioned',
    sameSite === 'None' && "sameSite: 'None'",
    /^__(secure|host)-/i.test(name) && `the name ${name}`,
  ].find(Boolean)
  if (needsSecure && !secure) {
    return `browsers refuse ${needsSecure} without secure. Leave secure out, and serve the site over HTTPS.`
  }
  if (/^__host-/i.test(name) && (domain || path !== '/')) {
    return `browsers refuse the name ${name} with ${domain ? 'a domain' : 'a path'}. Use another name, or leave it out.`
  }
  return undefined
}
