import { cookieAttributes } from './attributes.js'
import { OWN_NAME, ownCookie } from './own-cookie.js'
import type { ConsentStorage } from './storage.js'

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

/** Keeps the record in a first-party cookie, where a server can read it too. The default. */
export function createCookieStorage(options: CookieStorageOptions = {}): ConsentStorage {
  const { name = OWN_NAME, domain } = options
  const isSecure = () => options.secure ?? location.protocol === 'https:'
  return {
    ...ownCookie(name, () => cookieAttributes(options, isSecure())),
    item: { storage: 'cookie', name, domain },
  }
}
