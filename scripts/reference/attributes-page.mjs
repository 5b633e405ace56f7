import { attributesIn } from './attributes.mjs'
import { componentsOf, rootOf } from './components.mjs'
import { anchored, code, page, table } from './markdown.mjs'
import { pathOf } from './program.mjs'

/** @typedef {import('./program.mjs').Sources} Sources */

const INTRODUCTION = `The library sets no class names. Style sheets, tests and rules of browser extensions find its elements by these
attributes. They are public API: a change of one is a breaking change.`

/** The attributes beside \`data-rcu\`. @type {Record<string, string>} */
const MEANINGS = {
  'data-action': 'The act of a button.',
  'data-category': 'The id of the category that the element is about.',
  'data-column': 'The column of a table cell.',
  'data-granted': 'Whether the category is granted now.',
  'data-head': 'Set on the row group of the column headers.',
  'data-kind': 'The kind of content of an embed. `embeds.css` draws a sign for it.',
  'data-label': 'The header of the column, for small screens.',
  'data-layout': 'The `layout` of the banner or the dialog.',
  'data-section': 'The name of a section of the policy page.',
  'data-service': 'The id of the service that the element is about.',
  'data-state': 'The state of the element.',
}

/** Attributes that a site sets. */
const YOURS = [
  [
    'data-rcu-theme',
    '`light` or `dark`, on any ancestor: overrides the color scheme of the visitor',
  ],
  ['data-action="open-preferences"', 'on any element: a click opens the dialog'],
]

/** @param {Sources} sources */
export function attributesPage(sources) {
  const names = namesOfFiles(sources)
  const found = sources.files
    .filter((file) => /^src\/(components|embeds|server|core\/scripts)\//.test(pathOf(file)))
    .flatMap((file) =>
      attributesIn(sources, file).map((element) => ({
        element,
        by: names.get(file.fileName) ?? [],
      })),
    )
  return page('Data attributes', INTRODUCTION, [
    '## Elements',
    elements(found),
    '## Attributes',
    attributes(found),
    '## Attributes that you set',
    table(
      ['attribute', 'meaning'],
      YOURS.map(([name = '', meaning = '']) => [code(name), meaning]),
    ),
  ])
}

/** The parts that each file declares. @param {Sources} sources */
function namesOfFiles(sources) {
  /** @type {Map<string, string[]>} */
  const names = new Map()
  for (const component of componentsOf(sources)) {
    const { fileName } = rootOf(sources, component).file
    names.set(fileName, [...(names.get(fileName) ?? []), component.name])
  }
  return names
}

/** @param {{ element: Map<string, string[]>, by: string[] }[]} found */
function elements(found) {
  /** @type {Map<string, { by: Set<string>, others: Set<string> }>} */
  const byName = new Map()
  for (const { element, by } of found) {
    for (const name of element.get('data-rcu') ?? []) {
      const row = byName.get(name) ?? { by: new Set(), others: new Set() }
      for (const one of by) row.by.add(one)
      for (const other of element.keys()) if (other !== 'data-rcu') row.others.add(other)
      byName.set(name, row)
    }
  }
  byName.delete('…')
  const rows = [...byName].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return table(
    ['`data-rcu`', 'rendered by', 'further attributes'],
    rows.map(([name, { by, others }]) => [
      anchored(name, code(name)),
      [...by].sort().map(code).join(', '),
      [...others].sort().map(code).join(', '),
    ]),
  )
}

/** @param {{ element: Map<string, string[]> }[]} found */
function attributes(found) {
  /** @type {Map<string, Set<string>>} */
  const values = new Map()
  for (const { element } of found)
    for (const [name, its] of element)
      for (const value of its) values.set(name, (values.get(name) ?? new Set()).add(value))
  values.delete('data-rcu')
  return table(
    ['attribute', 'values', 'meaning'],
    [...values].sort().map(([name, its]) => {
      const { [name]: meaning } = MEANINGS
      if (meaning === undefined)
        throw new Error(`${name} has no meaning in scripts/reference/attributes-page.mjs. Add it.`)
      return [
        anchored(name, code(name)),
        [...its]
          .filter((one) => one !== '…' && one !== '')
          .sort()
          .map(code)
          .join(', '),
        meaning,
      ]
    }),
  )
}
