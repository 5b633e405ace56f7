import type { LocalizedText } from '../config/localized-text.js'

/**
 * The text in the visitor's language: the exact tag, then its parents (`fr-CA` → `fr`), then English,
 * then the first text of any language. Tags are compared whole, so `fil` never becomes `fi`.
 */
export function localize(text: LocalizedText | undefined, locale: string): string {
  if (typeof text !== 'object') return text ?? ''
  const tags = Object.keys(text).sort((a, b) => b.length - a.length)
  const nearest = (to: string) =>
    tags.find((tag) => `${to}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()))
  return text[nearest(locale) ?? nearest('en') ?? ''] ?? Object.values(text)[0] ?? ''
}
