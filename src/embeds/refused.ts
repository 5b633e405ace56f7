import { readAddress } from './address.js'

/** Hosts that only redirect: their target is not in the address. */
const FORWARDING = [
  'bit.ly',
  'fb.watch',
  'goo.gl',
  'lnkd.in',
  'maps.app.goo.gl',
  'on.soundcloud.com',
  'spotify.link',
  't.co',
  'tinyurl.com',
  'vm.tiktok.com',
  'y2u.be',
]

/**
 * Development only: the error for an address that an embed does not accept. `expected` says what it
 * does accept, as a whole sentence.
 */
export function refusedAddress(
  part: string,
  value: unknown,
  hosts: readonly string[],
  expected: string,
): Error {
  return refused(part, 'url', value, whyRefused(value, hosts), expected)
}

/** Development only: the error for any prop that names nothing to embed. */
export function refused(
  part: string,
  prop: string,
  value: unknown,
  why: string,
  expected: string,
): Error {
  return new Error(
    `react-consent-ui: ${part}: ${prop} ${JSON.stringify(value)} ${why}. Nothing is loaded; in production visitors see the title alone. ${expected}`,
  )
}

export const NOTHING = 'names nothing that can be embedded'

function whyRefused(value: unknown, hosts: readonly string[]): string {
  if (typeof value !== 'string') return 'is not an address'
  if (/[\s\\\p{C}]/u.test(value)) {
    return 'holds a space, a backslash or an invisible character, which no address does'
  }
  const url = parse(value)
  if (!url) return 'is not an address'
  if (!/^https?:$/.test(url.protocol)) return 'is not an https address'
  if (url.username || url.password) return 'carries a user name, which hides where it leads'
  if (url.port) return 'names a port'
  if (FORWARDING.includes(url.hostname)) {
    return 'is a short link, and only a request could tell where it leads'
  }
  if (!hosts.includes(url.hostname)) return 'is on another host'
  if (!readAddress(value, hosts)) return 'is written in a way that hides where it leads'
  return NOTHING
}

function parse(value: string): URL | null {
  try {
    return new URL(value.startsWith('//') ? `https:${value}` : value)
  } catch {
    // Said by the caller.
    return null
  }
}
