/**
 * Which form of a word a number takes in a language: `one`, `few`, `other`. Takes what is no language,
 * too. Apart from `words.ts`, which the dialog would have to fetch whole.
 */
export function pluralIn(count: number, locale: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(locale.replaceAll('_', '-')).select(count)
  } catch {
    return 'other'
  }
}
