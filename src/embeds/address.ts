// A plain host, a path, and nothing an address cannot hold: blanks, backslashes, controls, bidi marks,
// zero-width characters. In the path no encoded dot, slash, backslash or NUL, which another program may
// read differently than the browser. Not with the flag `i`: `\w` would match the Kelvin sign as well.
const ADDRESS =
  /^ *(?:[hH][tT]{2}[pP][sS]?:)?\/\/(((?![xX][nN]--)[\w.-]+)(\/(?:[^?#% ]|%(?!2[efEF]|5[cC]|00))*)?(?:[?#][^\s\\\p{C}]*)?) *$/u
/** Letters and signs that browsers encode in a path and some show decoded. Blanks and controls stay as they are. */
const DECODED = /[^\p{ASCII}\p{C}\p{Z}]+/gu

/** A path as browsers send it. */
export const sentPath = (path: string) => path.replace(DECODED, encodeURI)

/**
 * An address on one of these hosts, of which the browser decodes, resolves and drops nothing; else null.
 * Spaces around it are ignored: people copy them. `*.host.example` is any host one level below. Match the path from end to end; only what is read from
 * it may be used, never the address itself.
 */
export function readAddress(value: unknown, hosts: readonly string[]): URL | null {
  const [, text, given = '', path = '/'] = (typeof value === 'string' && ADDRESS.exec(value)) || []
  const host = given.toLowerCase()
  if (!hosts.includes(host) && !hosts.includes(host.replace(/^[a-z\d-]+/, '*'))) return null
  const url = new URL(`https://${text}`)
  return url.pathname === sentPath(path) ? url : null
}

/** The host of an address, in lower case; empty for everything that `readAddress` refuses on any host. */
export function readHost(value: unknown): string {
  return (typeof value === 'string' && ADDRESS.exec(value)?.[2]?.toLowerCase()) || ''
}

/** A path of the site itself, or a `data:` picture: no request to another server. */
export const OWN_PICTURE = /^(data:image\/|(?!\s*\/\/)[^:\\\p{C}]*$)/iu

/** An allowed target of a frame or a link: an https address, or a path of the site. */
export const WAY_OUT = /^(https:\/\/\w|(?!\s*\/\/)[^:\\\p{C}]*$)/iu
