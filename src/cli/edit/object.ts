/** One property of an object in code. */
export interface Property {
  /** `null` for a spread. */
  readonly key: string | null
  readonly start: number
  /** After its last character, before the comma. */
  readonly end: number
  /** The start of its value; `null` for a spread, a shorthand or a method. */
  readonly value: number | null
}

/** The position of the bracket that closes the one at `open`. `masked` is balanced. */
export function closeOf(masked: string, open: number): number {
  let depth = 0
  for (let i = open; i < masked.length; i++) {
    if ('([{'.includes(masked[i] ?? '')) depth++
    else if (')]}'.includes(masked[i] ?? '') && --depth === 0) return i
  }
  return -1
}

/** The properties of the object that begins at `open`. */
export function propertiesOf(code: string, masked: string, open: number): Property[] {
  const close = closeOf(masked, open)
  const properties: Property[] = []
  let start = open + 1
  for (let i = start; i <= close; i++) {
    const char = masked[i] ?? ''
    if (i === close || char === ',') {
      const text = masked.slice(start, i)
      if (text.trim() !== '') {
        const from = start + (text.length - text.trimStart().length)
        properties.push(propertyAt(code, masked, from, from + text.trim().length))
      }
      start = i + 1
    } else if ('([{'.includes(char)) i = closeOf(masked, i)
  }
  return properties
}

function propertyAt(code: string, masked: string, start: number, end: number): Property {
  const text = masked.slice(start, end)
  const [head = '', key = '', colon] = /^(\w+|\$\w*|"[^"]*"|'[^']*')\s*(:\s*)?/.exec(text) ?? []
  const name = key === '' ? null : code.slice(start, start + key.length).replace(/^['"]|['"]$/g, '')
  return { key: name, start, end, value: colon ? start + head.length : null }
}

/** The position of the object that is the value of this property. `undefined` for another value. */
export function objectOf(masked: string, property: Property): number | undefined {
  const { value, end } = property
  if (value === null || masked[value] !== '{') return undefined
  return closeOf(masked, value) === end - 1 ? value : undefined
}
