/** Whether a declared name matches this one. `*` matches any number of characters. */
export function matches(declared: string, name: string): boolean {
  const parts = declared.split('*')
  const last = parts.pop() ?? ''
  const first = parts.shift()
  if (first === undefined) return name === last
  if (!name.startsWith(first) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= name.length - last.length && name.endsWith(last)
}
