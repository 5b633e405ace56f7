import type { Expiry } from '../config/config.js'

/** A span of time in words: `6 months`, `6 mois`. */
export function spanInWords(span: Exclude<Expiry, string>, locale: string): string {
  // A span has one key, which is the plural of a unit that Intl knows.
  const [[units, amount] = ['days', 0]] = Object.entries(span)
  const style = { style: 'unit', unit: units.slice(0, -1), unitDisplay: 'long' } as const
  return new Intl.NumberFormat(tagOf(locale), style).format(amount)
}

/** The day of an instant in words: `24 November 2026`; in the visitor's time zone unless another is given. */
export function dayInWords(iso: string, locale: string, timeZone?: string): string {
  const style = { dateStyle: 'long', timeZone } as const
  return new Intl.DateTimeFormat(tagOf(locale), style).format(new Date(iso))
}

/** A country by its ISO 3166-1 code: `Ireland`; the code itself where nobody knows it. */
export function countryInWords(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(tagOf(locale), { type: 'region' }).of(code) ?? code
  } catch {
    // Production drops the check of the description, and Intl throws at what is no code.
    return code
  }
}

/** Several names as one: `Google, Meta and Matomo`. */
export function listInWords(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(tagOf(locale)).format(names)
}

/** What Intl takes without throwing at a visitor: `fr_FR` is a common slip. */
function tagOf(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
