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
  const { name = 'rcu', domain, path = '/', sameSite = 'Lax', partitioned } = options

  function set(value: string, expires: string): void {
    const secure = options.secure ?? location.protocol === 'https:'
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and a decision holds within the click.
    document.cookie = [
      `${name}=${value}`,
      `Path=${path}`,
      `Expires=${expires}`,
      `SameSite=${sameSite}`,
      domain && `Domain=${domain}`,
      secure && 'Secure',
      partitioned && 'Partitioned',
    ]
      .filter(Boolean)
      .join('; ')
  }

  return {
    read: () =>
      document.cookie
        .split('; ')
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1)),
    write: (text, expiresAt) => set(text, new Date(expiresAt).toUTCString()),
    clear: () => set('', new Date(0).toUTCString()),
    item: { storage: 'cookie', name, domain },
  }
}
