// A host, a path, and nothing an address cannot hold: blanks, backslashes, controls, bidi marks,
// zero-width characters. In host and path they would not survive what follows.
const ADDRESS = /^(?:https?:)?\/\/(([^/?#]+)([^?#]*)[^\s\\\p{C}]*)$/iu

/**
 * An address on exactly one of these hosts whose host and path are not encoded, else null.
 * Match the path from end to end; only what is read from it may be used, never the address itself.
 */
export function readAddress(value: unknown, hosts: readonly string[]): URL | null {
  const [, text, host = '', path] = (typeof value === 'string' && ADDRESS.exec(value)) || []
  // No port here, no user name.
  if (!hosts.includes(host.toLowerCase())) return null
  const url = new URL(`https://${text}`)
  // Nor what the browser had to decode, resolve or drop.
  return url.pathname === path ? url : null
}

/** A path of the site itself, or a `data:` picture: no request to another server. */
export const OWN_PICTURE = /^(data:image\/|(?!\s*\/\/)[^:\\\p{C}]*$)/iu

/** An allowed target of a frame or a link: an https address, or a path of the site. */
export const WAY_OUT = /^(https:\/\/\w|(?!\s*\/\/)[^:\\\p{C}]*$)/iu
