import ts from 'typescript'
import { anchored, code, inLine, page, table } from './markdown.mjs'
import { pathOf, walk } from './program.mjs'

/** @typedef {import('./program.mjs').Sources} Sources */
/** @typedef {{ text: string, isThrown: boolean, path: string }} Message */
/** @typedef {{ field: string, text: string }} Check */

/** The headings of the page, each with the folders whose code says it. @type {[string, RegExp][]} */
const AREAS = [
  ['Config', /^src\/core\/define\//],
  ['Provider and page', /^src\/(react|core\/texts|core\/facts)\//],
  ['Components', /^src\/components\//],
  ['Scripts', /^src\/core\/scripts\//],
  ['Embeds', /^src\/embeds\//],
  ['Integrations', /^src\/integrations\//],
  ['Storage', /^src\/core\/(upkeep|storage|store)\//],
  ['Proofs', /^src\/core\/proof\//],
  ['Server', /^src\/server\//],
  ['Migration', /^src\/migrate\//],
  ['Testing', /^src\/testing\//],
  ['Command line', /^src\/cli\//],
]

const INTRODUCTION = `Every error and warning of the library. Search this page for the words in your console. \`{…}\` is a value that differs.
Messages start with \`react-consent-ui:\`, which is left out here. Checks of your code run in development only; production
builds do not contain them.`

/** @param {Sources} sources */
export function errorsPage(sources) {
  const found = sources.files.flatMap((file) => messagesIn(sources, file))
  const all = [...new Map(found.map((one) => [one.text, one])).values()]
  const left = all.filter(({ path }) => !AREAS.some(([, folder]) => folder.test(path)))
  if (left[0]) throw new Error(`${left[0].path} is in no area of scripts/reference/errors.mjs.`)
  const areas = AREAS.flatMap(([heading, folder]) => {
    const own = all.filter(({ path }) => folder.test(path))
    return own.length > 0 ? [`## ${heading}\n\n${own.map(section).join('\n\n')}`] : []
  })
  return page('Errors and warnings', INTRODUCTION, [...areas, checks(sources)])
}

/** The first sentence is the title, so that a search for the words in the console finds it. @param {Message} message */
function section({ text, isThrown, path }) {
  const [first = text] = /^[\s\S]*?[.;](?=\s|$)/.exec(text) ?? []
  const title = inLine(first)
    .replace(/[.;]$/, '')
    .replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())
    .replace(/<[^>]+>/g, (tag) => code(tag))
  const kind = isThrown ? 'Error' : 'Warning'
  return `### ${title}\n\n${kind} of \`${path}\`:\n\n\`\`\`text\n${text}\n\`\`\``
}

/** @param {Sources} sources @param {ts.SourceFile} file @returns {Message[]} */
function messagesIn(sources, file) {
  /** @type {Message[]} */
  const found = []
  const path = pathOf(file)
  walk(file, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
    const name = node.expression.getText()
    const isThrown = /^(Type)?Error$/.test(name)
    if (!isThrown && !/^(warnOnce|console\.(warn|error))$/.test(name)) return
    const [argument] = node.arguments ?? []
    const text = argument && textOf(sources, argument)
    // Only a value: it is logged as it is, or its text is made elsewhere.
    if (!text || !/[a-z]+ [a-z]+/.test(text)) return
    // An error without the name of the library is one that its own code catches.
    if (isThrown && !/^react-consent-ui\b/.test(text)) return
    const message = text
      .replace(/^react-consent-ui(?: \w+)?: /, '')
      // The help of a command, and the stack of a call.
      .replace(/\n(?:Usage:[\s\S]*|\{.*\})$/, '')
    found.push({ text: message, isThrown, path })
  })
  return found
}

/** The text of an expression, with `{name}` for what is not constant. @param {Sources} sources @param {ts.Expression} node @returns {string | undefined} */
function textOf(sources, node) {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [textOf(sources, node.whenTrue), textOf(sources, node.whenFalse)]
    // The short one is for production.
    return yes && no && (yes.length > no.length ? yes : no)
  }
  if (!ts.isTemplateExpression(node)) return undefined
  return (
    node.head.text +
    node.templateSpans
      .map(({ expression, literal }) => shownAs(sources, expression) + literal.text)
      .join('')
  )
}

/** Texts that functions make. @type {Record<string, string>} */
const MADE = {
  unknownId: '{id} is not a {kind}; did you mean "{id}"?',
  unknownField: 'is not a known field; did you mean "{field}"?',
}

/** @param {Sources} sources @param {ts.Expression} node @returns {string} */
function shownAs(sources, node) {
  const type = sources.checker.getTypeAtLocation(node)
  if (type.isStringLiteral() || type.isNumberLiteral()) return String(type.value)
  if (ts.isBinaryExpression(node)) {
    const left = shownAs(sources, node.left)
    const isDivision = node.operatorToken.kind === ts.SyntaxKind.SlashToken
    return isDivision ? String(Number(left) / Number(shownAs(sources, node.right))) : left
  }
  if (ts.isConditionalExpression(node)) {
    const texts = [node.whenTrue, node.whenFalse].flatMap((one) =>
      ts.isStringLiteralLike(one) && one.text !== '' ? one.text : [],
    )
    return texts.length > 0 ? texts.join(' / ') : '{…}'
  }
  if (ts.isCallExpression(node)) {
    const { expression, arguments: given } = node
    const { [expression.getText()]: made } = MADE
    if (made) return made
    const isShown = /^(JSON\.stringify|String|show)$/.test(expression.getText())
    const owner = ts.isPropertyAccessExpression(expression) ? expression.expression : undefined
    const subject = isShown ? given[0] : (owner ?? given[0])
    return subject ? shownAs(sources, subject) : '{…}'
  }
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 'length' ? '{count}' : `{${node.name.text}}`
  if (ts.isElementAccessExpression(node)) return shownAs(sources, node.expression)
  return ts.isIdentifier(node) ? `{${node.text}}` : '{…}'
}

/** The problems that `ConsentConfigError` lists: each with the field it is about. @param {Sources} sources */
function checks(sources) {
  const rows = sources.files
    .filter((file) => /^src\/core\/define\/check/.test(pathOf(file)))
    .flatMap((file) => checksIn(sources, file))
  const unique = [...new Map(rows.map((row) => [row.field + row.text, row])).values()]
  const isOfAny = (/** @type {Check} */ { field }) => /^…(\[…\])?$/.test(field)
  return [
    '## Problems of a config',
    '`ConsentConfigError` lists all problems of a config at once. Each line has the path of the field and one of these texts.',
    table(
      ['field', 'text'],
      unique
        .filter((one) => !isOfAny(one))
        .map((one) => [anchored(idOf(one), code(one.field)), one.text]),
    ),
    'Texts about fields of several places:',
    table(
      ['text'],
      unique.filter(isOfAny).map((one) => [anchored(idOf(one), one.text)]),
    ),
  ].join('\n\n')
}

/** An anchor that is the same as long as the text is. @param {Check} check */
function idOf({ field, text }) {
  const words = `${field} ${text.replace('is required, or is not valid; ', '')}`
  return `config${words
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/-$/, '')}`
}

/** @param {Sources} sources @param {ts.SourceFile} file */
function checksIn(sources, file) {
  /** @type {Check[]} */
  const found = []
  walk(file, (node) => {
    if (!ts.isCallExpression(node)) return
    const name = node.expression.getText()
    const [path] = node.arguments
    const last = node.arguments.at(-1)
    if (!/^(check|this)\.(add|fail)$/.test(name) || !path || !last) return
    const text = textOf(sources, last)
    if (!text) return
    const field = textOf(sources, path)?.replace(/\{\w+\}/g, '…') ?? '…'
    found.push({
      field,
      text: inLine(/fail$/.test(name) ? `is required, or is not valid; ${text}` : text),
    })
  })
  return found
}
