import type { LocalizedText } from './description.js'

/**
 * The text in the visitor's language: the exact tag, then its parents (`fr-CA` → `fr`), then English,
 * then whatever is there. Tags are compared whole, so `fil` never becomes `fi`.
 */
export function localize(text: LocalizedText | undefined, locale: string): string {
  if (text === undefined || typeof text === 'string') return text ?? ''
  const byTag = new Map(Object.entries(text).map(([tag, value]) => [tag.toLowerCase(), value]))
  let tag = locale.toLowerCase()
  for (;;) {
    const found = byTag.get(tag)
    if (found !== undefined) return found
    const cut = tag.lastIndexOf('-')
    if (cut < 0) break
    tag = tag.slice(0, cut)
  }
  return byTag.get('en') ?? Object.values(text)[0] ?? ''
}

/** Puts values into the `{name}` places of a message. */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
