/** The paths of the texts that `base` has and `own` lacks; of a whole section that is missing, its own path. */
export function missingTexts(base: object, own: object, path = ''): string[] {
  const given = own as Readonly<Record<string, unknown>>
  return Object.entries(base).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key
    const found = given[key]
    if (typeof value === 'function') return []
    if (found === null || typeof value !== typeof found) return [at]
    const isSection = typeof value === 'object' && value !== null && !('other' in value)
    return isSection ? missingTexts(value, found as object, at) : []
  })
}
