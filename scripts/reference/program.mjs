import path from 'node:path'
import ts from 'typescript'

/** Sources that no page is about: other languages than English, and the facts of presets. */
const LEFT_OUT = /\/src\/(locales\/(?!en\/|index|match|load)|services\/)/

/** @typedef {ReturnType<typeof readSources>} Sources */

/** The program of the library's sources, which every page is made from. */
export function readSources() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'] },
    ts.sys,
    process.cwd(),
  )
  const program = ts.createProgram(
    fileNames.filter((file) => !LEFT_OUT.test(file)),
    { ...options, incremental: false },
  )
  const src = `${path.resolve('src')}/`
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(src) && !LEFT_OUT.test(fileName))
  const checker = program.getTypeChecker()

  /** The exports of one entry point, by name. @param {string} entry */
  const exportsOf = (entry) => {
    const file = program.getSourceFile(path.resolve(entry))
    const symbol = file && checker.getSymbolAtLocation(file)
    if (!symbol) throw new Error(`${entry} is not a module.`)
    return checker.getExportsOfModule(symbol).map(unaliased)
  }

  /** @param {ts.Symbol} symbol */
  const unaliased = (symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  })

  return { files, checker, exportsOf, unaliased }
}

/** The path of a file in the repository. @param {ts.SourceFile} file */
export function pathOf({ fileName }) {
  return path.relative(process.cwd(), fileName).replaceAll(path.sep, '/')
}

/** Calls `visit` for a node and for each node in it. @param {ts.Node} node @param {(node: ts.Node) => void} visit */
export function walk(node, visit) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}
