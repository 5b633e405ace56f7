import type { Expiry } from '../config/config.js'

/** A span of time in words: `6 months`, `6 mois`. */
export function spanInWords(span: Exclude<Expiry, string>, locale: string): string {
  // A span has one key, the plural of a unit of Intl.
  const [[units, amount] = ['days', 0]] = Object.entries(span)
  const style = { style: 'unit', unit: units.slice(0, -1), unitDisplay: 'long' } as const
  return new Intl.NumberFormat(tagOf(locale), style).format(amount)
}

const DAYS_IN_MONTH = 365.25 / 12

/** A number of days in words: whole months if it is as many, `6 months` for 182 days, else `400 days`. */
export function daysInWords(days: number, locale: string): string {
  const months = Math.round(days / DAYS_IN_MONTH)
  const isWhole = months > 0 && Math.abs(months * DAYS_IN_MONTH - days) < 1
  return spanInWords(isWhole ? { months } : { days }, locale)
}

/** The day of an instant in words: `24 November 2026`; in the visitor's time zone unless `timeZone` is given. */
export function dayInWords(iso: string, locale: string, timeZone?: string): string {
  const style = { dateStyle: 'long', timeZone } as const
  return new Intl.DateTimeFormat(tagOf(locale), style).format(new Date(iso))
}

/** A country by its ISO 3166-1 code: `Ireland`. Without a name for the code, the code itself. */
export function countryInWords(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(tagOf(locale), { type: 'region' }).of(code) ?? code
  } catch {
    // Production does not check the config, and Intl throws at a text that is no code.
    return code
  }
}

/** A number in figures: `5,000`, `5.000`. */
export function numberInWords(number: number, locale: string): string {
  return new Intl.NumberFormat(tagOf(locale)).format(number)
}

/** A tag that Intl accepts without throwing: `fr_FR` is a common slip. Undefined means the browser's language. */
export function tagOf(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
