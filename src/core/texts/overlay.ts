/** The texts of `base`, each replaced by the text that `over` has in its place. */
export function overlay<T extends object>(base: T, over: object): T {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(over)) {
    const under = merged[key]
    // Messages from JSON can hold null, or a text in place of a section.
    if (value == null || (under != null && typeof under !== typeof value)) continue
    // The forms of a plural belong to one language: `one` of English means nothing beside `other` of another.
    const isSection = typeof value === 'object' && !('other' in value)
    merged[key] = isSection && under != null ? overlay(under, value) : value
  }
  return merged as T
}
