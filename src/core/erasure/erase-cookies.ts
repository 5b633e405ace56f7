import type { CookieConfig } from '../config/config.js'
import type { ItemStore } from './erase-stores.js'

export interface CookieJar {
  items(
    cookie: Pick<CookieConfig, 'name' | 'domain' | 'path' | 'httpOnly'>,
  ): ItemStore & { unseen: boolean }
}

// In a frame on another site, browsers ignore every write without these attributes, even a deletion.
const FRAMED = '; Secure; SameSite=None'

/** The page's cookies, as far as a script can reach them. */
export function documentCookies(): CookieJar {
  return {
    items: (cookie) => ({
      unseen: cookie.httpOnly === true || isForeign(cookie.domain) || isElsewhere(cookie.path),
      names: () =>
        document.cookie
          .split('; ')
          .map((pair) => pair.split('=')[0] ?? '')
          .filter(Boolean),
      remove: (name) => {
        // Not visible to JavaScript. A visible cookie of the same name would be another one, which is not declared.
        if (cookie.httpOnly || isForeign(cookie.domain)) return
        // Browsers ignore a write without Secure for these names, even a deletion.
        const first = /^__(host|secure)-/i.test(name) ? '; Secure' : ''
        for (const domain of domains(cookie.domain)) {
          for (const path of paths(cookie.path)) {
            for (const jar of [first, FRAMED, `${FRAMED}; Partitioned`]) {
              // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
              document.cookie = `${name}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=${path}${domain && `; Domain=${domain}`}${jar}`
            }
          }
        }
      },
    }),
  }
}

/** Host-only, then every parent domain. Among them are public suffixes: browsers ignore a cookie for those. */
function domains(declared: string | undefined): string[] {
  const labels = location.hostname.split('.')
  const parents = labels.map((_, index) => labels.slice(index).join('.'))
  return [...new Set(['', ...parents, ...(declared ? [bare(declared)] : [])])]
}

/** Every ancestor of the page's path, with and without the slash at its end; elsewhere, the declared one. */
function paths(declared: string | undefined): string[] {
  if (declared && isElsewhere(declared)) return [declared]
  const all = ['/']
  let path = ''
  for (const part of location.pathname.split('/').filter(Boolean)) {
    path += `/${part}`
    all.push(path, `${path}/`)
  }
  return declared ? [declared, ...all] : all
}

function isForeign(domain: string | undefined): boolean {
  return domain !== undefined && !`.${location.hostname}`.endsWith(`.${bare(domain)}`)
}

function isElsewhere(path: string | undefined): boolean {
  return path !== undefined && !`${location.pathname}/`.startsWith(path.replace(/\/?$/, '/'))
}

function bare(domain: string): string {
  return domain.replace(/^\./, '')
}
