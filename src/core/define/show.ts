/** A wrong value as a message shows it: short, on one line, for values of every type. */
export function show(value: unknown): string {
  if (typeof value === 'string') return shorten(JSON.stringify(value))
  if (typeof value !== 'object' || value === null) return shorten(String(value))
  if (value instanceof RegExp) return String(value)
  try {
    return shorten(JSON.stringify(value).replaceAll('"', "'"))
  } catch {
    // Circular, or nested too deeply.
    return 'This object'
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
