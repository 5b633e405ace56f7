// A path of the site: `//` is another host, and browsers read a backslash as a slash. They also drop
// control characters, so that a path with one can turn into something else.
const LINK = /^(https?:\/\/|mailto:|\/(?![/\\])[^\\\p{C}]*$|(?!\s*\/\/)[^:\\\p{C}]*$)/iu

/**
 * An address that may be rendered as a link: http, https, mailto, or a path of the site. Undefined for
 * everything else, so that `javascript:` from a config that was not validated never becomes a link.
 */
export function webAddress(address: string): string | undefined {
  return LINK.test(address) ? address : undefined
}
