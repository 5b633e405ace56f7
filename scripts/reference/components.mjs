import ts from 'typescript'
import { attributesIn, written } from './attributes.mjs'
import { anchored, code, inLine, page, table } from './markdown.mjs'
import { pathOf } from './program.mjs'

/** @typedef {import('./program.mjs').Sources} Sources */
/** @typedef {{ name: string, symbol: ts.Symbol, file: ts.SourceFile, props: ts.Symbol[] }} Component */

/** The headings of the page, each with the folder of its components. @type {[string, RegExp][]} */
const GROUPS = [
  ['Provider', /^src\/react\//],
  ['Banner', /^src\/components\/banner\//],
  ['Preferences', /^src\/components\/dialog\//],
  ['Trigger', /^src\/components\/trigger\//],
  ['Gate', /^src\/components\/gate\//],
  ['Script', /^src\/components\/script\//],
  ['Cookie table', /^src\/components\/table\//],
  ['Policy page', /^src\/components\/policy\//],
  ['Consent status', /^src\/components\/status\//],
  ['Embeds', /^src\/embeds\/(?!components\/|chats\/)/],
  ['Chat boxes', /^src\/embeds\/chats\//],
  ['Head script', /^src\/server\//],
]

const OF_VENDORS = /^src\/embeds\/components\//

const INTRODUCTION = `Every component and part, with its own props and its data attributes. A part also takes all props of the element that
it renders, such as \`className\`, \`style\` and \`ref\`. With \`asChild\`, it puts its behavior on its only child instead of that
element. In data attributes, \`a|b\` means one of these values, and \`…\` an id or another text.`

/** @param {Sources} sources */
export function componentsPage(sources) {
  const all = componentsOf(sources)
  const groups = GROUPS.map(([heading, folder]) => {
    const members = all.filter(({ file }) => folder.test(pathOf(file)))
    if (members.length === 0) throw new Error(`${heading}: ${folder} has no component.`)
    return `## ${heading}\n\n${members.map((member) => section(sources, member)).join('\n\n')}`
  })
  const vendors = all.filter(({ file }) => OF_VENDORS.test(pathOf(file)))
  return page('Components', INTRODUCTION, [...groups, vendorSection(sources, vendors)])
}

/** Every component and part that an entry point exports. @param {Sources} sources */
export function componentsOf(sources) {
  return ['src/index.ts', 'src/embeds/index.ts', 'src/server/index.ts'].flatMap((entry) =>
    sources.exportsOf(entry).flatMap((exported) => withParts(sources, exported)),
  )
}

/**
 * The component of an export, and the parts it holds: `Banner` holds `Banner.Root`.
 *
 * @param {Sources} sources
 * @param {{ name: string, symbol: ts.Symbol }} exported
 * @returns {Component[]}
 */
function withParts({ checker, unaliased }, exported) {
  const { name, symbol } = exported
  if (!/^[A-Z]/.test(name) || !(symbol.flags & ts.SymbolFlags.Value)) return []
  const isModule = symbol.flags & ts.SymbolFlags.ValueModule
  const inside = isModule
    ? checker.getExportsOfModule(symbol)
    : checker.getTypeOfSymbol(symbol).getProperties()
  const parts = inside
    .filter((one) => /^[A-Z]/.test(one.name))
    .map((one) => ({ name: `${name}.${one.name}`, symbol: unaliased(one).symbol }))
  return [...(isModule ? [] : [exported]), ...parts].flatMap((one) => {
    const [signature] = checker.getTypeOfSymbol(one.symbol).getCallSignatures()
    const file = one.symbol.valueDeclaration?.getSourceFile()
    if (!signature || !file) return []
    const [first] = signature.getParameters()
    const props = first ? checker.getTypeOfSymbol(first).getApparentProperties() : []
    return [{ ...one, file, props: props.filter(isOwn) }]
  })
}

/** Not one of the props that React types for every element. @param {ts.Symbol} prop */
function isOwn({ declarations = [] }) {
  return declarations.some((one) => !one.getSourceFile().fileName.includes('node_modules'))
}

/** @param {Sources} sources @param {Component} component */
function section(sources, component) {
  const { name } = component
  const { symbol, file } = rootOf(sources, component)
  const props = component.props.filter((prop) => prop.name !== 'asChild')
  const attributes = attributesIn(sources, file).map((element) =>
    [...element].map(([attribute, values]) => written(attribute, values)).join(' '),
  )
  const blocks = [
    `### ${name}`,
    docOf(sources, symbol) + (props.length < component.props.length ? ' Takes `asChild`.' : ''),
    props.length > 0 && propTable(sources, props, name),
    attributes.length > 0 && `Data attributes: ${[...new Set(attributes)].join(' · ')}`,
  ]
  return blocks.filter(Boolean).join('\n\n')
}

/**
 * The root that `arranged` wraps, for a part such as `Banner.Root`: it has the docstring and the element.
 *
 * @param {Sources} sources
 * @param {Component} component
 * @returns {{ symbol: ts.Symbol, file: ts.SourceFile }}
 */
export function rootOf({ checker, unaliased }, { symbol, file }) {
  const { valueDeclaration } = symbol
  const call =
    valueDeclaration && ts.isVariableDeclaration(valueDeclaration)
      ? valueDeclaration.initializer
      : undefined
  if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'arranged')
    return { symbol, file }
  const [, root] = call.arguments
  const found = root && checker.getSymbolAtLocation(root)
  const declared = found && unaliased(found).symbol
  const itsFile = declared?.valueDeclaration?.getSourceFile()
  if (!declared || !itsFile) throw new Error(`${file.fileName}: arranged() has no root.`)
  return { symbol: declared, file: itsFile }
}

/** Required props first, then by name: the compiler gives no order that lasts. @param {Sources} sources @param {ts.Symbol[]} props @param {string} owner */
function propTable(sources, props, owner) {
  const isOptional = (/** @type {ts.Symbol} */ { flags }) =>
    Number((flags & ts.SymbolFlags.Optional) > 0)
  const sorted = [...props].sort(
    (a, b) => isOptional(a) - isOptional(b) || a.name.localeCompare(b.name, 'en'),
  )
  return table(
    ['prop', 'type', 'default', 'meaning'],
    sorted.map((prop) => [
      anchored(`${owner}-${prop.name}`.replace('.', '-').toLowerCase(), code(prop.name)),
      typeOf(sources, prop),
      isOptional(prop) ? defaultOf(prop) : 'required',
      docOf(sources, prop),
    ]),
  )
}

/** @param {Sources} sources @param {ts.Symbol} symbol */
function docOf({ checker }, symbol) {
  return inLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)))
}

/** A value as code, words as they are. @param {ts.Symbol} prop */
function defaultOf(prop) {
  const tag = prop.getJsDocTags().find(({ name }) => name === 'default')
  const text = inLine(ts.displayPartsToString(tag?.text))
  return /^(?:'.*'|\[.*\]|\d+|true|false|\w+\(\))$/.test(text) ? code(text) : text
}

/** The type as it is written, or the values of a choice. @param {Sources} sources @param {ts.Symbol} prop */
function typeOf({ checker, unaliased }, prop) {
  const [node, ...others] = (prop.declarations ?? []).filter(ts.isPropertySignature)
  const isOne = others.length === 0 && node?.type
  const choices = isOne ? choicesOf(node.type) : undefined
  if (choices) return choices.map(code).join(', ')
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(prop))
  const text = isOne
    ? node.type.getText()
    : checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
  return text
    .replace(/\s*\|\s*undefined$/, '')
    .replace(/^\((.*=>.*)\)$/s, '$1')
    .replaceAll('"', "'")
    .split(/ \| (?![^({]*[)}])/)
    .map(code)
    .join(' or ')

  /** @param {ts.TypeNode} type @returns {string[] | undefined} */
  function choicesOf(type) {
    if (ts.isUnionTypeNode(type)) {
      const every = type.types
        .filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword)
        .map(choicesOf)
      return every.every((one) => one !== undefined) ? every.flat() : undefined
    }
    if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
      return [`'${type.literal.text}'`]
    if (!ts.isTypeReferenceNode(type)) return undefined
    const symbol = checker.getSymbolAtLocation(type.typeName)
    const [alias] = (symbol && unaliased(symbol).symbol.declarations) ?? []
    return alias && ts.isTypeAliasDeclaration(alias) ? choicesOf(alias.type) : undefined
  }
}

/** The components of vendors differ in their options alone. @param {Sources} sources @param {Component[]} vendors */
function vendorSection(sources, vendors) {
  const isShared = (/** @type {ts.Symbol} */ prop) =>
    vendors.every(({ props }) => props.some(({ name }) => name === prop.name))
  const shared = (vendors[0]?.props ?? []).filter(isShared)
  const options = (/** @type {Component} */ { props }) =>
    props
      .filter((prop) => !isShared(prop))
      .map((prop) => `\`${prop.name}\`: ${typeOf(sources, prop)}`)
      .sort()
      .join('; ')
  return [
    '## Components of vendors',
    'All of them take these props:',
    propTable(sources, shared, 'vendor'),
    'In addition, each has its own options. [Embeds](../embeds.md#vendors) lists the accepted addresses.',
    table(
      ['component', 'options'],
      vendors.map((vendor) => [code(vendor.name), options(vendor)]),
    ),
  ].join('\n\n')
}
