import { RULES } from './plain-words.mjs'
import { proseOf } from './prose.mjs'

const GAP = '[ \\t\\r\\n]+'
// The start of a text, of a list item and of a paragraph begin a sentence, too. Headings and table cells may be clauses.
const SENTENCE = '(?<=(?:^|[\\0.!?:>-])[ \\t]*(?:\\n[ \\t]*)?|\\n[ \\t]*\\n[ \\t]*)(?<=[ \\t\\n]|^)'

const patterns = RULES.map(({ find, use, at }) => ({
  use,
  pattern: new RegExp(
    `${at === 'sentence' ? SENTENCE : '(?<![\\w/-])'}(?:${find.replaceAll(/ (?!\*)/g, GAP)})(?![\\w/-])`,
    at === 'sentence' ? 'g' : 'gi',
  ),
}))

/**
 * Each phrase of `text` that has a plainer one, in the order of its lines.
 *
 * @param {string} file
 * @param {string} text
 */
export function findWords(file, text) {
  const prose = proseOf(file, text)
  const lines = text.split('\n')
  /** @type {{ index: number, line: number, words: string, use: string }[]} */
  const found = []
  for (const { pattern, use } of patterns) {
    for (const match of prose.matchAll(pattern)) {
      const line = prose.slice(0, match.index).split('\n').length
      if (lines[line - 1]?.includes('plain-words: allow')) continue
      found.push({ index: match.index, line, words: match[0].replaceAll(/\s+/g, ' '), use })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}
