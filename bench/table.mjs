import { readFileSync, writeFileSync } from 'node:fs'
import { NOTHING, PEERS } from './peers/peers.mjs'
import { results } from './results.mjs'
import { ROWS } from './rows.mjs'

const DOCS = 'docs/comparison.md'
const TABLE = /(?<=<!-- The table of the benchmark: npm run bench -->\n\n)[\s\S]*?(?=\n\n)/

/** @typedef {import('./rows.mjs').Row} Row */

/** The whole table on the console. */
export function print() {
  console.table(
    Object.fromEntries(
      ROWS.map((row) => [
        labelOf(row),
        Object.fromEntries(columns().map(([page, title]) => [title, cell(row, page)])),
      ]),
    ),
  )
}

/** The table after the mark in the docs. */
export function writeDocs() {
  const text = readFileSync(DOCS, 'utf8')
  writeFileSync(DOCS, text.replace(TABLE, markdown()))
}

function markdown() {
  const lines = [['', ...columns().map(([, title]) => title)]]
  lines.push(lines[0]?.map(() => '---') ?? [])
  for (const row of ROWS) {
    lines.push([labelOf(row), ...columns().map(([page]) => cell(row, page))])
  }
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** @returns {[page: string, title: string][]} */
const columns = () => [
  ...PEERS.map(({ page, title }) => /** @type {[string, string]} */ ([page, title])),
  [NOTHING, 'no banner'],
]

/** @param {Row} row */
const labelOf = ({ name, unit }) => (unit ? `${name}, ${unit}` : name)

/** The median, and half of the rounds around it, where they differ. @param {Row} row @param {string} page */
function cell({ name, digits, added, isYesOrNo }, page) {
  const { peers } = results()[name] ?? {}
  const figures = peers?.[page]
  if (!figures) return 'none'
  if (isYesOrNo) return figures.median ? 'yes' : 'no'
  const base = (added && peers?.[NOTHING]?.median) || 0
  const [median, low, high] = [figures.median, figures.low, figures.high].map((value) =>
    (value - base).toFixed(digits),
  )
  return low === high ? `${median}` : `${median} (${low}–${high})`
}
