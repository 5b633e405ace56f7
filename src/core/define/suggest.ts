import { fieldElsewhere, knownElsewhere, remedyElsewhere } from './other-tools.js'
import { show } from './show.js'

/** The known word nearest to a mistyped one. Undefined if no known word is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}

/** `"x" is not a category; did you mean "y"?`, or the list of the declared ids. */
export function unknownId(kind: string, id: unknown, known: readonly string[]): string {
  const near =
    typeof id === 'string'
      ? ((kind === 'category' ? knownElsewhere(id, known) : undefined) ?? suggest(id, known))
      : undefined
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a'
  const hint = near
    ? `did you mean ${JSON.stringify(near)}?`
    : known.length > 0
      ? `declared: ${known.join(', ')}.`
      : `none is declared.`
  return `${show(id)} is not ${article} ${kind}; ${hint}`
}

/** What to do about a field that does not exist. */
export function unknownField(key: string, keys: readonly string[]): string {
  const near = fieldElsewhere(key, keys) ?? suggest(key, keys)
  const remedy =
    remedyElsewhere(key) ?? (near ? `did you mean "${near}"?` : `known: ${keys.join(', ')}.`)
  return `is not a known field; ${remedy}`
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
