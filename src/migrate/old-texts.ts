/** Every text that may hold an old record: what our own storage held, then its cookies and local storage. */
export function oldTexts(found: unknown, name: string): string[] {
  const held = [found].flat().filter((one): one is string => typeof one === 'string')
  return [...held, ...cookieTexts(name), ...localText(name)]
}

/** The values of all cookies of one name, as they are stored. */
export function cookieTexts(name: string): string[] {
  try {
    return document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1))
  } catch {
    // Cookies are blocked: there is nothing to import.
    return []
  }
}

function localText(name: string): string[] {
  try {
    return [localStorage.getItem(name) ?? []].flat()
  } catch {
    // Blocked storage holds nothing that could be imported.
    return []
  }
}

/** A text without its percent encoding; as it is where it has none that can be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The object that a text holds as JSON, percent-encoded or not; null for anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  for (const candidate of [text, decoded(text)]) {
    try {
      return asObject(JSON.parse(candidate))
    } catch {
      // Not JSON in this form.
    }
  }
  return null
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : null
}

/** An ISO 8601 instant in UTC, as `toISOString` writes it; undefined for anything else. */
export function isoTime(value: unknown): number | undefined {
  const isIso =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value)
  return isIso ? Date.parse(value) : undefined
}
