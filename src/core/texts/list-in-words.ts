/** Several names as one text: `Google, Meta, and Matomo`. A file of its own: the first load needs only this. */
export function listInWords(names: readonly string[], locale: string): string {
  try {
    // `fr_FR` is a common slip.
    return new Intl.ListFormat(locale.replaceAll('_', '-')).format(names)
  } catch {
    // Intl throws at a text that is no language tag.
    return names.join(', ')
  }
}
