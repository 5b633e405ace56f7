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
  // The style sheets are made by the build; what declares them is tested with the package.
  noUncheckedSideEffectImports: false,
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/**
 * Compiles one program of these files and returns what the compiler says about it, a line a message:
 * `3: Type '"x"' is …`. Messages about other files than the first one name their file.
 */
export function compile(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = FROM_SOURCE,
) {
  const sources = new Map(
    Object.entries(files).map(([file, source]) => [path.resolve(file), source]),
  )
  const [first] = sources.keys()
  const merged = { ...SITE, ...options }
  const host = ts.createCompilerHost(merged)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => sources.has(name) || fileExists(name)
  host.readFile = (name) => sources.get(name) ?? readFile(name)
  host.getSourceFile = (name, version, ...rest) => {
    const source = sources.get(name)
    if (source !== undefined) return ts.createSourceFile(name, source, version)
    // Parsing the DOM's and React's declarations is most of the work, and the same for every program.
    const key = `${name} ${typeof version === 'object' ? version.impliedNodeFormat : version}`
    if (!parsed.has(key)) parsed.set(key, getSourceFile.call(host, name, version, ...rest))
    return parsed.get(key)
  }
  const program = ts.createProgram([...sources.keys()], merged, host)
  // The sources are written for any Register and checked with none; one program's ids would fail them.
  const diagnostics = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: { fileName: name = '' } = {} }) => !name.startsWith(path.resolve('src')))
  return diagnostics.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')
    if (!diagnostic.file || diagnostic.start === undefined) return text
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start)
    const other = diagnostic.file.fileName === first ? '' : `${diagnostic.file.fileName}:`
    return `${other}${line + 1}: ${text}`
  })
}
