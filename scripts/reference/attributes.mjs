import ts from 'typescript'
import { code } from './markdown.mjs'
import { walk } from './program.mjs'

/** @typedef {import('./program.mjs').Sources} Sources */
/** One element of a part: its attributes, with the values each can have. @typedef {Map<string, string[]>} Element */

/**
 * The elements with data attributes that a file renders, in the order of the source.
 *
 * @param {Sources} sources
 * @param {ts.SourceFile} file
 * @returns {Element[]}
 */
export function attributesIn({ checker }, file) {
  /** @type {Element[]} */
  const elements = []
  walk(file, (node) => {
    if (ts.isJsxAttributes(node)) elements.push(new Map(node.properties.flatMap(ofJsx)))
    else if (ts.isObjectLiteralExpression(node))
      elements.push(new Map(node.properties.flatMap(ofObject)))
    else if (ts.isCallExpression(node)) elements.push(new Map(ofButton(node)))
    else if (ts.isBinaryExpression(node) && /\.dataset\.rcu$/.test(node.left.getText()))
      elements.push(new Map([['data-rcu', valuesOf(node.right)]]))
  })
  return elements.filter((element) => element.size > 0)

  /** @param {ts.JsxAttributeLike} attribute @returns {[string, string[]][]} */
  function ofJsx(attribute) {
    if (!ts.isJsxAttribute(attribute)) return []
    const name = attribute.name.getText()
    // The parts of the status that are one sentence share an element, which takes its name as `rcu`.
    const shown = name === 'rcu' ? 'data-rcu' : name
    return /^data-/.test(shown) ? [[shown, valuesOf(attribute.initializer)]] : []
  }

  /** @param {ts.ObjectLiteralElementLike} property @returns {[string, string[]][]} */
  function ofObject(property) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return []
    const { text } = property.name
    return /^data-/.test(text) ? [[text, valuesOf(property.initializer)]] : []
  }

  /** The buttons that act are made by one function. @param {ts.CallExpression} call @returns {[string, string[]][]} */
  function ofButton({ expression, arguments: [name] }) {
    if (expression.getText() !== 'actionButton' || !name) return []
    return [
      ['data-rcu', ['action']],
      ['data-action', valuesOf(name)],
    ]
  }

  /** @param {ts.Node | undefined} node @returns {string[]} */
  function valuesOf(node) {
    if (!node) return []
    if (ts.isStringLiteral(node)) return [node.text]
    const expression = ts.isJsxExpression(node) ? node.expression : node
    if (!expression) return []
    const type = checker.getTypeAtLocation(expression)
    const every = type.isUnion() ? type.types : [type]
    const said = every.filter((one) => !(one.flags & ts.TypeFlags.Undefined))
    const literals = said.flatMap((one) => literalOf(one) ?? [])
    return literals.length === said.length ? literals.sort() : ['…']
  }

  /** @param {ts.Type} type */
  function literalOf(type) {
    if (type.isStringLiteral()) return type.value
    return type.flags & ts.TypeFlags.BooleanLiteral ? checker.typeToString(type) : undefined
  }
}

/** One attribute as a page shows it: `data-state="open|closed"`. @param {string} name @param {readonly string[]} values */
export function written(name, values) {
  const text = values.join('|')
  return code(text === '' ? name : `${name}="${text}"`)
}
