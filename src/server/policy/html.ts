import { HIDDEN_WORDS } from '../../core/config/hidden-words.js'
import { COLUMNS, cellText } from '../../core/facts/cell-text.js'
import { groupRows } from '../../core/facts/group-rows.js'
import type { Block, Inline } from '../../core/facts/policy-block.js'
import { format } from '../../core/texts/format.js'
import { webAddress } from '../../core/texts/web-address.js'
import type { PolicyDocument } from './policy-document.js'

/** A policy as one `<article>`, with the anchors of the page and without scripts or styles. */
export function toHtml(policy: PolicyDocument): string {
  const { title, locale, dir, updated, sections } = policy
  return [
    `<article lang="${escaped(locale)}" dir="${dir}">`,
    `<h1>${escaped(title)}</h1>`,
    ...(updated.length > 0 ? [`<p>${inline(updated)}</p>`] : []),
    ...sections.flatMap(({ name, title: heading, blocks }) => [
      `<section id="policy-${escaped(name)}">`,
      `<h2>${escaped(heading)}</h2>`,
      ...blocks.map((block) => written(block, policy)).filter(Boolean),
      '</section>',
    ]),
    '</article>',
    '',
  ].join('\n')
}

function written(block: Block, policy: PolicyDocument): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`
    case 'facts': {
      const known = block.facts.flatMap(([name, value]) =>
        value ? [`<dt>${escaped(name)}</dt><dd>${inline([value])}</dd>`] : [],
      )
      return known.length > 0 ? `<dl>\n${known.join('\n')}\n</dl>` : ''
    }
    case 'links':
      return list(block.links.map((link) => `<li>${inline([link])}</li>`))
    case 'services':
      return list(
        block.services.map(({ id, content }) => {
          // Filter lists hide such an id.
          const anchor = HIDDEN_WORDS.test(id) ? '' : ` id="policy-service-${escaped(id)}"`
          return `<li${anchor}>${inline(content)}</li>`
        }),
      )
    case 'group':
      return [
        `<h3>${inline(block.title)}</h3>`,
        ...block.blocks.map((inner) => written(inner, policy)),
      ]
        .filter(Boolean)
        .join('\n')
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
    .map(([first, ...others]) =>
      [
        '<table>',
        `<caption>${escaped(format(table.caption, { name: first.categoryName }))}</caption>`,
        `<thead><tr>${COLUMNS.map((column) => `<th scope="col">${escaped(table[column])}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...[first, ...others].map((row) => {
          const cells = COLUMNS.map((column) => {
            const fact = escaped(cellText(row, column, table, locale))
            return column === 'name'
              ? `<th scope="row" translate="no"><bdi>${fact}</bdi></th>`
              : `<td>${fact}</td>`
          })
          return `<tr>${cells.join('')}</tr>`
        }),
        '</tbody>',
        '</table>',
      ].join('\n'),
    )
    .join('\n')
}

const list = (items: readonly string[]) => `<ul>\n${items.join('\n')}\n</ul>`

function inline(content: readonly Inline[]): string {
  return content.map(element).join('')
}

function element(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece)
  const { text, href, date, lang } = piece
  const address = href === undefined ? undefined : webAddress(href)
  if (address !== undefined) return `<a href="${escaped(address)}">${escaped(text)}</a>`
  if (date !== undefined) return `<time datetime="${escaped(date)}">${escaped(text)}</time>`
  if (lang !== undefined) return `<span lang="${escaped(lang)}">${escaped(text)}</span>`
  return escaped(text)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
