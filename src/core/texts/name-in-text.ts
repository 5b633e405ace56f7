/** The languages of the library that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

/** Keeps what is before it with the Latin letters (Unicode Standard Annex 9, 2.6). */
const LEFT_TO_RIGHT_MARK = '\u200e'

/** A Latin name among the words of a language. From right to left, "Acme, Inc." would be shown as ".Acme, Inc". */
export function nameInText(name: string, locale: string): string {
  return RIGHT_TO_LEFT.test(locale) && /[a-z]\.$/i.test(name) ? name + LEFT_TO_RIGHT_MARK : name
}
