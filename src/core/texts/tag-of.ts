/** A tag that Intl accepts without throwing: `fr_FR` is a common slip. Undefined means the browser's language. */
export function tagOf(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
