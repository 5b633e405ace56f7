/** Hosts that only forward. Their destination is not known without a request. */
const FORWARDING = [
  'amzn.to',
  'bit.ly',
  'fb.watch',
  'fb.me',
  'forms.gle',
  'g.co',
  'goo.gl',
  'instagr.am',
  'lite.tiktok.com',
  'lnkd.in',
  'maps.app.goo.gl',
  'on.soundcloud.com',
  'osm.org',
  'ow.ly',
  'pin.it',
  'redd.it',
  'share.google',
  'spoti.fi',
  'spotify.link',
  't.co',
  'tinyurl.com',
  'vm.tiktok.com',
  'vt.tiktok.com',
  'y2u.be',
]

/** A path that another program may read differently than the browser. */
const ENCODED = /%(?:2f|5c|2e|00)|\/\.\.?(?:\/|$)/i

/** The reason why `readAddress` refuses an address on any host; undefined if only its host can be wrong. */
export function addressProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'is not an address'
  const text = value.trim()
  const [, scheme, authority = '', path = ''] =
    /^([a-z][a-z\d+.-]*:)?\/\/([^/?#]+)([^?#]*)/i.exec(text) ?? []
  if (/[\\\p{C}]/u.test(value) || /\s/.test(authority + path)) {
    return 'holds a space, a backslash or an invisible character, which no address does'
  }
  if (!authority) {
    const isScheme = /^[a-z][a-z\d+.-]*:/i.test(text)
    return isScheme ? 'is not an https address' : 'is not an address'
  }
  if (scheme && !/^https?:$/i.test(scheme)) return 'is not an https address'
  if (authority.includes('@')) return 'carries a user name, which hides where it leads'
  if (authority.includes(':')) return 'names a port'
  let address: URL
  try {
    address = new URL(`https:${text.slice(scheme?.length ?? 0)}`)
  } catch {
    return 'is not an address'
  }
  const { hostname } = address
  if (hostname !== authority.toLowerCase() || hostname.endsWith('.') || ENCODED.test(path)) {
    return 'is written in a way that hides where it leads'
  }
  return FORWARDING.includes(hostname)
    ? 'is a short link, and only a request could tell where it leads'
    : undefined
}
