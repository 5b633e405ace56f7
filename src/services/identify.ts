import { matches } from '../core/config/matches.js'
import type { PresetCookie, ServicePreset } from './define-service.js'

/** The product that a name of a cookie or of an item of storage belongs to. */
export interface IdentifiedCookie {
  /** The id of the preset. */
  readonly preset: string
  /** The name of the product. */
  readonly name: string
  /** The cookie of the preset; null if only the host is known. */
  readonly cookie: PresetCookie | null
  /** `exact`: the preset has this name. `pattern`: a name with `*` matches. `host`: only the host is known. */
  readonly certainty: 'exact' | 'pattern' | 'host'
  /** The ids of other presets that match as well. */
  readonly others: readonly string[]
}

/**
 * Finds the preset that a cookie or another item of storage belongs to; null if none is known. Several products
 * use the same name: pass the host that set the cookie to find the right one. The first call loads all presets.
 */
export async function identifyCookie(
  name: string,
  host?: string,
): Promise<IdentifiedCookie | null> {
  const presets: ServicePreset[] = Object.values(await import('./all.js'))
  const found = presets
    .flatMap((preset) => (preset.cookies ?? []).map((cookie) => ({ preset, cookie })))
    .filter(({ cookie }) => matches(cookie.name, name) && isSetBy(cookie, host))
    .map((one) => ({ ...one, weight: weigh(one.cookie, host) }))
    .sort((a, b) => b.weight - a.weight)
  const [best] = found
  if (best) {
    const { preset, cookie, weight } = best
    const equal = found.filter((one) => one.weight === weight && one.preset !== preset)
    const certainty = cookie.name.includes('*') && cookie.name !== name ? 'pattern' : 'exact'
    return {
      ...identityOf(preset),
      cookie,
      certainty,
      others: idsOf(equal.map((one) => one.preset)),
    }
  }
  const [first, ...rest] = host ? presets.filter((preset) => isContacted(preset, host)) : []
  return first
    ? { ...identityOf(first), cookie: null, certainty: 'host', others: idsOf(rest) }
    : null
}

const identityOf = ({ preset, name }: ServicePreset) => ({ preset, name })
const idsOf = (presets: readonly ServicePreset[]) => [
  ...new Set(presets.map(({ preset }) => preset)),
]

/** A cookie of another domain is another cookie. A cookie without a domain is set by any site. */
function isSetBy({ domain }: PresetCookie, host: string | undefined): boolean {
  return !domain || !host || isWithin(host, domain)
}

/** An exact name before a pattern, the longer pattern before the shorter, and a known host before any. */
function weigh({ name, domain }: PresetCookie, host: string | undefined): number {
  const literal = name.replaceAll('*', '').length
  return (domain && host ? 10_000 : 0) + (name.includes('*') ? 0 : 1000) + literal
}

function isContacted({ hosts = [], cookies = [] }: ServicePreset, host: string): boolean {
  return (
    hosts.some((one) => isWithin(host, one)) ||
    cookies.some(({ domain }) => domain && isWithin(host, domain))
  )
}

/** Whether a host is a domain, or below it. A cookie's domain can start with a dot. */
export function isWithin(host: string, domain: string): boolean {
  return `.${host.toLowerCase().replace(/^\./, '')}`.endsWith(`.${domain}`)
}
