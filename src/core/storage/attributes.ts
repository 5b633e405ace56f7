/** The attributes of a cookie after its expiry, the same for the browser and the server. */
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
/** How the cookie is set. */
export interface CookieStorageOptions {
  /** @default 'rcu' */
  readonly name?: string | undefined
  /** Shares the record with sub-domains: `example.com`. @default this host only */
  readonly domain?: string | undefined
  /** @default '/' */
  readonly path?: string | undefined
  /** `None` is for pages in frames of other sites, and needs `Secure`. @default 'Lax' */
  readonly sameSite?: 'Lax' | 'Strict' | 'None' | undefined
  /** @default true on HTTPS */
  readonly secure?: boolean | undefined
  /** One jar for each embedding site (CHIPS); for `sameSite: 'None'`. @default false */
  readonly partitioned?: boolean | undefined
}
