import ts from 'typescript'
import { anchored, code, inLine, page, table } from './markdown.mjs'
import { pathOf, walk } from './program.mjs'

/** @typedef {import('./program.mjs').Sources} Sources */
/** @typedef {{ key: string, text: string }} Message */

const INTRODUCTION = `Every key of \`messages\`, with its English text. [Languages](../languages.md#changing-texts) explains how to change a text.
Placeholders such as \`{names}\` are filled in when the text is rendered.`

/** The parts of a language, each a file with one object. @type {[string, string, string][]} */
const FILES = [
  ['first', 'First layer', 'In the first load.'],
  ['rest', 'Dialog and table', 'Loaded with the dialog or the table.'],
  ['embed', 'Embeds', 'Part of `react-consent-ui/locales/*`, so loaded with the language.'],
  ['pages', 'Policy page and status', 'Loaded with `CookiePolicy` or `ConsentStatus`.'],
]

/** @param {Sources} sources */
export function messagesPage(sources) {
  const meanings = meaningsOf(sources)
  /** The first layer repeats names of categories. @type {Set<string>} */
  const seen = new Set()
  const parts = FILES.map(([file, heading, when]) => {
    const prefix = file === 'embed' ? 'embed.' : ''
    const rows = messagesOf(sources, file).flatMap(({ key, text }) => {
      const path = prefix + key
      if (seen.has(path)) return []
      seen.add(path)
      return [
        [anchored(path.replaceAll('.', '-'), code(path)), inLine(text), meanings.get(path) ?? ''],
      ]
    })
    return `## ${heading}\n\n${when}\n\n${table(['key', 'English', 'note'], rows)}`
  })
  return page('Messages', INTRODUCTION, [...parts, purposes(sources)])
}

/** One row for each standard purpose, which has two texts. @param {Sources} sources */
function purposes(sources) {
  const texts = new Map(messagesOf(sources, 'purposes').map(({ key, text }) => [key, inLine(text)]))
  const ids = [...texts.keys()].flatMap((key) => (key.endsWith('.short') ? key.slice(0, -6) : []))
  const rows = ids.map((id) => [
    anchored(`purposes-${id}`, code(id)),
    texts.get(`${id}.short`) ?? '',
    texts.get(`${id}.long`) ?? '',
  ])
  return [
    '## Standard purposes',
    'The keys are `purposes.<id>.short` and `purposes.<id>.long`. Loaded if the config uses a standard purpose.',
    table(['id', 'short', 'long'], rows),
  ].join('\n\n')
}

/** @param {Sources} sources @param {string} name @returns {Message[]} */
function messagesOf({ files }, name) {
  const path = `src/locales/en/${name}.ts`
  const file = files.find((one) => pathOf(one) === path)
  /** @type {ts.ObjectLiteralExpression | undefined} */
  let object
  if (file) {
    walk(file, (node) => {
      if (ts.isObjectLiteralExpression(node)) object ??= node
    })
  }
  if (!object) throw new Error(`${path} has no object with messages.`)
  return flat(object, '')
}

/** @param {ts.ObjectLiteralExpression} object @param {string} path @returns {Message[]} */
function flat(object, path) {
  return object.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return []
    const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText()
    const { initializer } = property
    if (ts.isObjectLiteralExpression(initializer)) return flat(initializer, `${path}${name}.`)
    return ts.isStringLiteralLike(initializer) ? [{ key: path + name, text: initializer.text }] : []
  })
}

/** The docstrings of the keys. @param {Sources} sources */
function meaningsOf({ checker, files }) {
  const whole = files
    .filter((file) => pathOf(file) === 'src/core/texts/messages.ts')
    .flatMap((file) => file.statements.filter(ts.isTypeAliasDeclaration))
    .find(({ name }) => name.text === 'WholeMessages')
  if (!whole) throw new Error('src/core/texts/messages.ts has no WholeMessages.')
  /** @type {Map<string, string>} */
  const meanings = new Map()
  collect(checker.getTypeAtLocation(whole), '')
  return meanings

  /** @param {ts.Type} type @param {string} path */
  function collect(type, path) {
    for (const property of checker.getNonNullableType(type).getApparentProperties()) {
      if (!property.declarations?.some((one) => one.getSourceFile().fileName.includes('/src/')))
        continue
      const key = path + property.name
      const text = inLine(ts.displayPartsToString(property.getDocumentationComment(checker)))
      if (text) meanings.set(key, text)
      const inner = checker.getNonNullableType(checker.getTypeOfSymbol(property))
      if (inner.flags & ts.TypeFlags.Object && inner.getCallSignatures().length === 0)
        collect(inner, `${key}.`)
    }
  }
}
