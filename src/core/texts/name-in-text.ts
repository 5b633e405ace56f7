/** Languages that are written from right to left: those of the library, and others that a site may speak. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/

/** Latin letters before a sign at the end that takes the direction of the words around it. */
const ENDS_WITH_SIGN = /[a-z][^\p{L}\p{N}]*[^\p{L}\p{N}\s]$/iu

/** Keeps what is before it with the Latin letters (Unicode Standard Annex 9, 2.6). */
const LEFT_TO_RIGHT_MARK = '\u200e'

/** A Latin name among the words of a language. From right to left, "Acme, Inc." would be shown as ".Acme, Inc". */
export function nameInText(name: string, locale: string): string {
  return RIGHT_TO_LEFT.test(locale) && ENDS_WITH_SIGN.test(name) ? name + LEFT_TO_RIGHT_MARK : name
}
