/** No address holds these: backslashes, controls, bidi marks, zero-width characters. */
const HIDDEN = /[\\\p{C}]/u

// A plain host, then a path without `.` and `..`, and without an encoded dot, slash, backslash or NUL, which
// another program may read differently than the browser. Not with the flag `u`: `\w` would match the Kelvin
// sign as well.
const ADDRESS =
  /^(?:https?:)?\/\/((?!xn--)([\w.-]+)(?:\/(?!\.\.?(?![^/?#]))(?:[^/?#%]|%(?!2[ef]|5c|00))*)*(?:[?#].*)?)$/i

/**
 * An address on one of these hosts, of which the browser decodes, resolves and drops nothing; else null.
 * `*.host.example` is any host one level below. Spaces around it are ignored: people copy them. Match the
 * path from end to end; only what is read from it may be used, never the address itself.
 */
export function readAddress(value: unknown, hosts: readonly string[]): URL | null {
  const [, text, given = ''] = plain(value)
  const host = given.toLowerCase()
  const isKnown = hosts.includes(host) || hosts.includes(host.replace(/^[a-z\d-]+/, '*'))
  return isKnown ? new URL(`https://${text}`) : null
}

/** The host of an address, in lower case; empty for everything that `readAddress` refuses on any host. */
export function readHost(value: unknown): string {
  const [, , host = ''] = plain(value)
  return host.toLowerCase()
}

/** The whole address, its text without the scheme, and its host; nothing if it is not plain. */
const plain = (value: unknown): readonly string[] =>
  (typeof value === 'string' && !HIDDEN.test(value) && ADDRESS.exec(value.trim())) || []

/** A path of the site itself, or a `data:` picture: no request to another server. */
export const OWN_PICTURE = /^(data:image\/|(?!\s*\/\/)[^:\\\p{C}]*$)/iu

/** An allowed target of a frame or a link: an https address, or a path of the site. */
export const WAY_OUT = /^(https:\/\/\w|(?!\s*\/\/)[^:\\\p{C}]*$)/iu
