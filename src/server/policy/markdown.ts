import { COLUMNS, cellText } from '../../core/facts/cell-text.js'
import { groupRows } from '../../core/facts/group-rows.js'
import type { Block, Inline } from '../../core/facts/policy-block.js'
import { format } from '../../core/texts/format.js'
import { webAddress } from '../../core/texts/web-address.js'
import type { PolicyDocument } from './policy-document.js'

/** A policy as Markdown with tables (GitHub Flavored Markdown). Ends with a line break. */
export function toMarkdown(policy: PolicyDocument): string {
  const pieces = [
    `# ${escaped(policy.title)}`,
    inline(policy.updated),
    ...policy.sections.flatMap(({ title, blocks }) => [
      `## ${escaped(title)}`,
      ...blocks.map((block) => written(block, policy)),
    ]),
  ]
  return `${pieces.filter(Boolean).join('\n\n')}\n`
}

function written(block: Block, policy: PolicyDocument): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.content)
    case 'facts':
      return list(
        block.facts.flatMap(([name, value]) =>
          value ? [`**${escaped(name)}**: ${inline([value])}`] : [],
        ),
      )
    case 'links':
      return list(block.links.map((link) => inline([link])))
    case 'services':
      return list(block.services.map(({ content }) => inline(content)))
    case 'group':
      return [`### ${inline(block.title)}`, ...block.blocks.map((inner) => written(inner, policy))]
        .filter(Boolean)
        .join('\n\n')
    case 'cookies':
      return tables(policy)
    case 'trigger':
    case 'status':
      // They need a visitor.
      return ''
  }
}

function tables({ cookies, messages: { table, locale } }: PolicyDocument): string {
  return groupRows(cookies, 'category')
    .map(([first, ...others]) => {
      const rows = [first, ...others].map((row) =>
        COLUMNS.map((column) => {
          const fact = cellText(row, column, table, locale)
          return column === 'name' ? code(fact) : escaped(fact)
        }),
      )
      return [
        `**${escaped(format(table.caption, { name: first.categoryName }))}**`,
        [
          line(COLUMNS.map((column) => escaped(table[column]))),
          line(COLUMNS.map(() => '---')),
          ...rows.map(line),
        ].join('\n'),
      ].join('\n\n')
    })
    .join('\n\n')
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

/** A name as code; a bar would end the cell of a table, also inside of code. */
const code = (name: string) => `\`${name.replaceAll('`', "'").replaceAll('|', '\\|')}\``

function inline(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece)
      const address = piece.href === undefined ? undefined : webAddress(piece.href)
      const text = escaped(piece.text)
      return address === undefined
        ? text
        : `[${text}](<${address.replace(/[<>\n]/g, encodeURIComponent)}>)`
    })
    .join('')
}

/** A text that no Markdown reader takes for markup. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^([-+])(?= )/, '\\$1')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
    .replace(/\s*\n\s*/g, ' ')
}
