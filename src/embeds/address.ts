// Whatever an address cannot hold: blanks, backslashes, controls, bidi marks, zero-width characters.
const ODD = /[\s\\\p{C}]/u

/**
 * An address on exactly one of these hosts whose host and path stand there in plain letters, else null.
 * Match the path from end to end; only what is read from it may be used, never the address itself.
 */
export function readAddress(value: unknown, hosts: readonly string[]): URL | null {
  if (typeof value !== 'string' || ODD.test(value)) return null
  const text = value.replace(/^\/\//, 'https://')
  try {
    const url = new URL(text)
    const plain = url.origin + url.pathname
    const isPlain =
      /^https?:/.test(plain) &&
      // No port here, and below no user name, nor what the browser had to decode, resolve or drop.
      hosts.includes(url.host) &&
      text.split(/[?#]/)[0]?.toLowerCase() === plain.toLowerCase()
    return isPlain ? url : null
  } catch {
    // What is no address leads nowhere.
    return null
  }
}

/** A path of the site itself, or a picture in the text of its address: asking for it tells nobody else. */
export const OWN_PICTURE = /^(data:image\/|(?!\s*\/\/)[^:\\\p{C}]*$)/iu

/** Where a frame or a link may lead: an https address, or a path of the site. */
export const WAY_OUT = /^(https:\/\/\w|(?!\s*\/\/)[^:\\\p{C}]*$)/iu
