import ts from 'typescript'

// Everything that is no prose becomes this character, so that no phrase reaches across it.
const CODE = '\0'

/**
 * The text of `file`, equally long, with code blanked out: prose keeps its place, and so its line.
 *
 * @param {string} file
 * @param {string} text
 * @returns {string}
 */
export function proseOf(file, text) {
  if (/\.mdx?$/.test(file)) return ofMarkdown(text, file.endsWith('.mdx'))
  if (file.endsWith('.css')) return ofCss(text)
  return ofScript(text, file)
}

/** @param {string} text */
const blank = (text) => text.replace(/\S/g, CODE)

/** Code in a sentence is an API's name, not a word. @param {string} text */
const withoutCode = (text) => text.replace(/`[^`]*`/g, blank)

/** @param {string[]} mask @param {number} start @param {string} part */
const keep = (mask, start, part) => {
  for (let i = 0; i < part.length; i++) mask[start + i] = part.charAt(i)
}

/** @param {string} text */
const ofComment = (text) =>
  withoutCode(
    text
      .replace(/^\/\*+|^\/\/+|\*+\/$/g, (mark) => ' '.repeat(mark.length))
      .replace(/(\n[ \t]*)\*(?!\*)/g, '$1 ')
      .replace(/@example[\s\S]*?(?=\n\s*@|$)/g, blank)
      .replace(/https?:\S+|\{@link[^}]*\}/g, blank),
  )

/** @param {string} text */
function ofCss(text) {
  const mask = [...blank(text)]
  for (const match of text.matchAll(/\/\*[\s\S]*?\*\//g))
    keep(mask, match.index, ofComment(match[0]))
  return mask.join('')
}

/** @param {string} text @param {string} file */
function ofScript(text, file) {
  const kind = /x$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const mask = blank(text).split('')
  const words = !/\blocales\/(?!en\/)/.test(file)

  /** @param {ts.CommentRange} range */
  const comment = ({ pos, end }) => keep(mask, pos, ofComment(text.slice(pos, end)))
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.JsxText) {
      if (words) keep(mask, node.pos, text.slice(node.pos, node.end))
      return
    }
    const start = node.getStart(source)
    if (words && isText(node)) {
      const literal = text.slice(start, node.end)
      // One word is an id, a tag or an attribute.
      if (/\s/.test(literal.slice(1, -1).trim()))
        keep(mask, start, withoutCode(` ${literal.slice(1, -1)} `))
    }
    ts.getLeadingCommentRanges(text, node.pos)?.forEach(comment)
    ts.getTrailingCommentRanges(text, node.end)?.forEach(comment)
    node.getChildren(source).forEach(visit)
  }
  visit(source)
  return mask.join('')
}

/** @param {ts.Node} node */
const isText = (node) =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** @param {string} text @param {boolean} isMdx @returns {string} */
function ofMarkdown(text, isMdx) {
  let prose = text
  if (isMdx)
    prose = prose.replace(/^(?:import|export)\b.*$/gm, blank).replace(/<[A-Z][^>]*>/g, blank)
  prose = prose.replace(/^---\n[\s\S]*?\n---$/m, blank)
  // Comments and texts in an example are read, too.
  prose = prose.replace(
    /^( *)```([a-z]*)[^\n]*\n([\s\S]*?)^ *```$/gm,
    (block, _, language, code) => {
      const start = block.indexOf('\n') + 1
      const inside = /^(?:tsx?|jsx?|css|mjs)$/.test(language)
        ? proseOf(`block.${language}`, code)
        : blank(code)
      return blank(block.slice(0, start)) + inside + blank(block.slice(start + code.length))
    },
  )
  return withoutCode(
    prose
      .replace(/\]\([^)]*\)/g, (link) => ` ${blank(link.slice(1))}`)
      .replace(/<[^>]*>|https?:\S+/g, blank)
      .replace(/[*_]{1,2}(?=\w)|(?<=\w)[*_]{1,2}/g, (mark) => ' '.repeat(mark.length)),
  )
}
