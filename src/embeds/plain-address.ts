/** Hosts that only forward. Their destination is not known without a request. */
const FORWARDING = [
  'amzn.to',
  'bit.ly',
  'fb.watch',
  'fb.me',
  'forms.gle',
  'goo.gl',
  'instagr.am',
  'lnkd.in',
  'maps.app.goo.gl',
  'on.soundcloud.com',
  'ow.ly',
  'pin.it',
  'redd.it',
  'spoti.fi',
  'spotify.link',
  't.co',
  'tinyurl.com',
  'vm.tiktok.com',
  'vt.tiktok.com',
  'y2u.be',
]

/** A path that another program may read differently than the browser. */
const ENCODED = /%(?:2f|5c|2e|00)/i

/** An address without user name, port and hidden characters, or the reason why it is none. */
export type AddressReading =
  | { readonly address: URL; readonly problem?: undefined }
  | { readonly address?: undefined; readonly problem: string }

/**
 * Reads an https address whose text and meaning are the same: no character is hidden, and the browser
 * decodes, resolves and drops nothing. `//host/path` and `http:` become https.
 */
export function readPlainAddress(value: unknown): AddressReading {
  if (typeof value !== 'string') return { problem: 'is not an address' }
  if (/[\s\\\p{C}]/u.test(value)) {
    return {
      problem: 'holds a space, a backslash or an invisible character, which no address does',
    }
  }
  const [, scheme, authority = '', path = ''] =
    /^([a-z][a-z\d+.-]*:)?\/\/([^/?#]+)([^?#]*)/i.exec(value) ?? []
  if (!authority) {
    const isScheme = /^[a-z][a-z\d+.-]*:/i.test(value)
    return { problem: isScheme ? 'is not an https address' : 'is not an address' }
  }
  if (scheme && !/^https?:$/i.test(scheme)) return { problem: 'is not an https address' }
  if (authority.includes('@')) {
    return { problem: 'carries a user name, which hides where it leads' }
  }
  if (authority.includes(':')) return { problem: 'names a port' }
  let address: URL
  try {
    address = new URL(`https:${value.slice(scheme?.length ?? 0)}`)
  } catch {
    return { problem: 'is not an address' }
  }
  if (address.hostname !== authority.toLowerCase() || address.hostname.endsWith('.')) {
    return { problem: 'is written in a way that hides where it leads' }
  }
  if (address.pathname !== (path || '/') || ENCODED.test(path)) {
    return { problem: 'is written in a way that hides where it leads' }
  }
  if (FORWARDING.includes(address.hostname)) {
    return { problem: 'is a short link, and only a request could tell where it leads' }
  }
  return { address }
}
