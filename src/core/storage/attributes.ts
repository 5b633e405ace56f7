import type { CookieStorageOptions } from './document-cookie.js'

/** What follows a cookie's value and expiry, wherever it is written. */
export function cookieAttributes(
  { domain, path = '/', sameSite = 'Lax', partitioned }: CookieStorageOptions,
  isSecure: boolean,
): string {
  return [
    `Path=${path}`,
    `SameSite=${sameSite}`,
    domain && `Domain=${domain}`,
    isSecure && 'Secure',
    partitioned && 'Partitioned',
  ]
    .filter(Boolean)
    .join('; ')
}
