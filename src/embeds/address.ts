/** Why an address was refused, for the developer's error. */
export type Refusal =
  | 'characters'
  | 'address'
  | 'scheme'
  | 'login'
  | 'port'
  | 'host'
  | 'spelling'
  | 'content'

// Backslashes and whatever cannot be seen: controls, bidi marks, zero-width characters.
const HIDDEN = /[\\\p{C}]/u

/**
 * An address on exactly one of these hosts, whose host and path stand there in plain letters; else why
 * not. Only what is read from it may be used, never the address itself.
 */
export function readAddress(value: unknown, hosts: readonly string[]): URL | Refusal {
  if (typeof value !== 'string') return 'address'
  if (HIDDEN.test(value) || /\s/.test(value)) return 'characters'
  const text = value.startsWith('//') ? `https:${value}` : value
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return 'address'
  }
  if (!/^https?:$/.test(url.protocol)) return 'scheme'
  if (url.username || url.password) return 'login'
  if (url.port) return 'port'
  if (!hosts.includes(url.hostname)) return 'host'
  // What the browser had to decode, resolve or drop was written to be misread.
  const [, start, path] = /^(\w+:\/\/[^/?#]*)([^?#]*)/.exec(text) ?? []
  const isPlain = start?.toLowerCase() === url.origin && (path || '/') === url.pathname
  return isPlain && !/%(2f|5c|2e|00)/i.test(url.pathname) ? url : 'spelling'
}

/** Whether this is a path of the site itself, so that asking for it tells nobody else. */
export function isOwnPath(value: string): boolean {
  return !HIDDEN.test(value) && !/^\s*(\/\/|[a-z][a-z\d+.-]*:)/i.test(value)
}

/** Whether a frame or a link may lead there: an https address, or a path of the site. */
export function isLoadable(value: string): boolean {
  return isOwnPath(value) || (!HIDDEN.test(value) && /^https:\/\/\w/i.test(value))
}
