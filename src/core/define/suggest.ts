import { show } from './show.js'

/** The known word nearest to a mistyped one, or none when nothing is near enough to be meant. */
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

/** `"x" is not a category; did you mean "y"?`, or the list of what there is. */
export function unknownId(kind: string, id: unknown, known: readonly string[]): string {
  const near = typeof id === 'string' ? suggest(id, known) : undefined
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a'
  const hint = near
    ? `did you mean ${JSON.stringify(near)}?`
    : known.length > 0
      ? `declared: ${known.join(', ')}.`
      : `none is declared.`
  return `${show(id)} is not ${article} ${kind}; ${hint}`
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
