import type { CookieStorageOptions } from './attributes.js'
import { cookieAttributes } from './attributes.js'
import { OWN_NAME, ownCookie } from './own-cookie.js'
import type { ConsentStorage } from './storage.js'

/** Keeps the record in a first-party cookie, where a server can read it too. The default. */
export function createCookieStorage(options: CookieStorageOptions = {}): ConsentStorage {
  const { name = OWN_NAME, domain } = options
  const isSecure = () => options.secure ?? location.protocol === 'https:'
  return {
    ...ownCookie(name, () => cookieAttributes(options, isSecure())),
    item: { storage: 'cookie', name, domain },
  }
}
