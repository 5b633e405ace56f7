/** A text in one language, or in several by BCP 47 tag: `'Plays videos'`, `{ en: '…', 'fr-CA': '…' }`. */
export type LocalizedText = string | { readonly [locale: string]: string }
