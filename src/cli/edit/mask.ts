/** Characters after which a slash begins a regular expression, not a division. */
const BEFORE_REGEX = '(,=:[!&|?{};+-*%<>~^'

/**
 * The code with the content of strings, templates, comments and regular expressions replaced by spaces, so
 * that every remaining bracket is one of the code. The length stays the same. `null` if the code does not end
 * where it should: then nothing in it can be found safely.
 */
export function mask(code: string): string | null {
  // By UTF-16 units, so that positions are those of the code.
  const out = code.split('')
  const open: string[] = []
  let at = 0
  let before = ''
  const blank = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (out[i] !== '\n' && out[i] !== '\r') out[i] = ' '
  }
  /** Skips a template up to its end or its next `${`. */
  const template = (from: number): number => {
    let i = from
    for (; i < code.length; i++) {
      if (code[i] === '\\') i++
      else if (code[i] === '`') break
      else if (code[i] === '$' && code[i + 1] === '{') {
        open.push('`')
        blank(from, i + 2)
        return i + 2
      }
    }
    blank(from, i)
    return i + 1
  }
  while (at < code.length) {
    const char = code[at] ?? ''
    const two = code.slice(at, at + 2)
    if (two === '//' || two === '/*') {
      const end = two === '//' ? code.indexOf('\n', at) : code.indexOf('*/', at + 2)
      if (end < 0 && two === '/*') return null
      const to = end < 0 ? code.length : two === '//' ? end : end + 2
      blank(at, to)
      at = to
      continue
    }
    if (char === '"' || char === "'") {
      const end = closing(code, at + 1, char)
      if (end < 0) return null
      blank(at + 1, end)
      at = end + 1
    } else if (char === '`') {
      at = template(at + 1)
      if (at > code.length) return null
    } else if (char === '/' && (before === '' || BEFORE_REGEX.includes(before))) {
      const end = closing(code, at + 1, '/')
      if (end < 0) return null
      blank(at, end + 1)
      at = end + 1
    } else {
      if ('([{'.includes(char)) open.push(char)
      if (')]}'.includes(char)) {
        const opener = open.pop()
        if (opener === '`' && char === '}') {
          blank(at, at + 1)
          at = template(at + 1)
          if (at > code.length) return null
          continue
        }
        if (opener !== { ')': '(', ']': '[', '}': '{' }[char]) return null
      }
      at++
    }
    if (char.trim() !== '') before = char
  }
  return open.length === 0 ? out.join('') : null
}

/** The end of a string or a regular expression on its line. */
function closing(code: string, from: number, quote: string): number {
  for (let i = from; i < code.length; i++) {
    if (code[i] === '\\') i++
    else if (code[i] === quote) return i
    else if (code[i] === '\n') return -1
  }
  return -1
}
