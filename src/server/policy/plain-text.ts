import { COLUMNS, cellText } from '../../core/facts/cell-text.js'
import { groupRows } from '../../core/facts/group-rows.js'
import type { Block, Inline } from '../../core/facts/policy-block.js'
import { format } from '../../core/texts/format.js'
import type { PolicyDocument } from './policy-document.js'

/** A policy as plain text. Addresses follow the words that link to them. Ends with a line break. */
export function toPlainText(policy: PolicyDocument): string {
  const pieces = [
    underlined(policy.title, '='),
    inline(policy.updated),
    ...policy.sections.flatMap(({ title, blocks }) => [
      underlined(title, '-'),
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
      return block.facts
        .flatMap(([name, value]) => (value ? [`${name}: ${inline([value])}`] : []))
        .join('\n')
    case 'links':
      return list(block.links.map((link) => inline([link])))
    case 'services':
      return list(block.services.map(({ content }) => inline(content)))
    case 'group':
      return [inline(block.title), ...block.blocks.map((inner) => written(inner, policy))]
        .filter(Boolean)
        .join('\n\n')
    case 'cookies':
      return rows(policy)
    case 'trigger':
    case 'status':
      // They need a visitor.
      return ''
  }
}

function rows({ cookies, messages: { table, locale } }: PolicyDocument): string {
  return groupRows(cookies, 'category')
    .flatMap(([first, ...others]) => [
      format(table.caption, { name: first.categoryName }),
      ...[first, ...others].map((row) =>
        COLUMNS.map((column) => `${table[column]}: ${cellText(row, column, table, locale)}`).join(
          '\n',
        ),
      ),
    ])
    .join('\n\n')
}

const underlined = (title: string, line: string) => `${title}\n${line.repeat([...title].length)}`

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

function inline(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const address = piece.href?.replace(/^mailto:/, '')
      const isSaid = address === undefined || address === piece.text
      return isSaid ? piece.text : `${piece.text} (${address})`
    })
    .join('')
}
