import type { Insertion } from './insert.js'

interface ImportStatement {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly from: string
}

/** The import statements of a module. Positions are of `code`; `masked` tells code from strings. */
export function importsOf(code: string, masked: string): ImportStatement[] {
  return [...masked.matchAll(/^import\b(?!\s*[.(])/gm)].flatMap(({ index }) => {
    const statement = /import\b[^'"]*(['"])([^'"\n]+)\1;?/y
    statement.lastIndex = index
    const [text = '', , from = ''] = statement.exec(code) ?? []
    return text === '' ? [] : [{ start: index, end: index + text.length, text, from }]
  })
}

/** Imports a name: into the import that is there, else in a line after that of the library. */
export function importInto(
  code: string,
  masked: string,
  name: string,
  from: string,
): Insertion[] | undefined {
  const imports = importsOf(code, masked)
  const there = imports.find(
    (one) => one.from === from && /^import\s*\{[^}]*\}\s*from/.test(one.text),
  )
  if (there) {
    const close = there.start + there.text.indexOf('}')
    const names = masked.slice(there.start + there.text.indexOf('{') + 1, close)
    const end = close - (names.length - names.trimEnd().length)
    const hasComma = names.trimEnd().endsWith(',')
    const isSpread = names.includes('\n')
    const indent = /\n([ \t]*)\S/.exec(names)?.[1] ?? '  '
    const newline = code.includes('\r\n') ? '\r\n' : '\n'
    const separator = isSpread ? `${newline}${indent}` : ' '
    const comma = names.trim() === '' || hasComma ? '' : ','
    return [{ at: end, text: `${comma}${separator}${name}${isSpread && hasComma ? ',' : ''}` }]
  }
  const beside = imports.find((one) => one.from === 'react-consent-ui') ?? imports.at(-1)
  if (!beside) return undefined
  const quote = /'/.test(beside.text) ? "'" : '"'
  const end = beside.text.endsWith(';') ? ';' : ''
  const newline = code.includes('\r\n') ? '\r\n' : '\n'
  return [
    { at: beside.end, text: `${newline}import { ${name} } from ${quote}${from}${quote}${end}` },
  ]
}
