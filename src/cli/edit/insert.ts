import { closeOf, propertiesOf } from './object.js'

/** A text to put at a position. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** The code with these insertions. */
export function insertAll(code: string, insertions: readonly Insertion[]): string {
  return [...insertions]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code)
}

/** Adds a property at the end of the object that begins at `open`, as its neighbors are written. */
export function propertyInto(
  code: string,
  masked: string,
  open: number,
  property: string,
): Insertion[] {
  const close = closeOf(masked, open)
  const properties = propertiesOf(code, masked, open)
  const newline = code.includes('\r\n') ? '\r\n' : '\n'
  const [first, last] = [properties[0], properties.at(-1)]
  const outer = indentAt(code, open)
  if (!first || !last) {
    const inner = outer.startsWith('\t') ? '\t' : '  '
    // An object that is open over several lines has the indentation of its bracket already.
    const isOpen = code.slice(open, close).includes('\n')
    const before = isOpen ? inner : `${newline}${outer}${inner}`
    return [{ at: close, text: `${before}${property},${newline}${outer}` }]
  }
  const hasComma = /^\s*,/.test(masked.slice(last.end))
  const lineStart = code.lastIndexOf('\n', close) + 1
  const isClosedOnOwnLine = code.slice(lineStart, close).trim() === '' && lineStart > last.end
  const comma = { at: last.end, text: ',' }
  if (isClosedOnOwnLine) {
    const line = `${indentAt(code, first.start)}${property}${hasComma ? ',' : ''}${newline}`
    return [...(hasComma ? [] : [comma]), { at: lineStart, text: line }]
  }
  return hasComma
    ? [{ at: masked.indexOf(',', last.end) + 1, text: ` ${property},` }]
    : [{ at: last.end, text: `, ${property}` }]
}

/** The white space that the line of this position begins with. */
function indentAt(code: string, at: number): string {
  const line = code.slice(code.lastIndexOf('\n', at - 1) + 1)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}
