import path from 'node:path'
import ts from 'typescript'

/** What a strict site sets; `types: []` shows whether the library leans on types a site may not have. */
const SITE: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
}

/** Lets a program import the sources under the names a site uses. */
export const FROM_SOURCE: ts.CompilerOptions = {
  paths: {
    'react-consent-ui': [path.resolve('src/index.ts')],
    'react-consent-ui/*': [path.resolve('src/*/index.ts'), path.resolve('src/*.ts')],
  },
  types: ['node'],
  skipLibCheck: true,
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/**
 * Compiles one program and returns what the compiler says about it, a line a message: `3: Type '"x"' is …`.
 * Messages about other files than the program's own name their file.
 */
export function compile(file: string, source: string, options: ts.CompilerOptions = FROM_SOURCE) {
  const fileName = path.resolve(file)
  const merged = { ...SITE, ...options }
  const host = ts.createCompilerHost(merged)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => name === fileName || fileExists(name)
  host.readFile = (name) => (name === fileName ? source : readFile(name))
  host.getSourceFile = (name, version, ...rest) => {
    if (name === fileName) return ts.createSourceFile(name, source, version)
    // Parsing the DOM's and React's declarations is most of the work, and the same for every program.
    const key = `${name} ${typeof version === 'object' ? version.impliedNodeFormat : version}`
    if (!parsed.has(key)) parsed.set(key, getSourceFile.call(host, name, version, ...rest))
    return parsed.get(key)
  }
  const program = ts.createProgram([fileName], merged, host)
  // The sources are written for any Register and checked with none; one program's ids would fail them.
  const diagnostics = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: { fileName: name = '' } = {} }) => !name.startsWith(path.resolve('src')))
  return diagnostics.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')
    if (!diagnostic.file || diagnostic.start === undefined) return text
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start)
    const other = diagnostic.file.fileName === fileName ? '' : `${diagnostic.file.fileName}:`
    return `${other}${line + 1}: ${text}`
  })
}
