import path from 'node:path'
import ts from 'typescript'

/** The options of a strict site. With `types: []` the library cannot use types that a site may not have. */
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
  // The build makes the style sheets. Their declarations are tested with the package.
  noUncheckedSideEffectImports: false,
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/**
 * Compiles one program of these files and returns its messages: `3: Type '"x"' is …`, with the line in front.
 * Messages about other files than the first one name their file.
 */
export function compile(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = FROM_SOURCE,
) {
  const sources = new Map(
    Object.entries(files).map(([file, source]) => [path.resolve(file), source]),
  )
  const [first] = sources.keys()
  return messagesOf(createProgram(sources, options)).map(({ file, text }) =>
    file === undefined || file === first ? text : `${file}:${text}`,
  )
}

/** Compiles one program of these files and returns the messages about each, by its name. */
export function compileEach(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = FROM_SOURCE,
): Record<string, string[]> {
  const byPath = new Map(Object.keys(files).map((file) => [path.resolve(file), file]))
  const sources = new Map([...byPath].map(([resolved, file]) => [resolved, files[file] ?? '']))
  const messages: Record<string, string[]> = {}
  for (const { file = 'no file', text } of messagesOf(createProgram(sources, options))) {
    const name = byPath.get(file) ?? file
    messages[name] = [...(messages[name] ?? []), text]
  }
  return messages
}

function createProgram(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions) {
  const merged = { ...SITE, ...options }
  const host = ts.createCompilerHost(merged)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => sources.has(name) || fileExists(name)
  host.readFile = (name) => sources.get(name) ?? readFile(name)
  host.getSourceFile = (name, version, ...rest) => {
    const source = sources.get(name)
    if (source !== undefined) return ts.createSourceFile(name, source, version)
    // Programs share the parsed declarations of the DOM and of React, which take long to parse.
    const key = `${name} ${typeof version === 'object' ? version.impliedNodeFormat : version}`
    if (!parsed.has(key)) parsed.set(key, getSourceFile.call(host, name, version, ...rest))
    return parsed.get(key)
  }
  return ts.createProgram([...sources.keys()], merged, host)
}

function messagesOf(program: ts.Program) {
  // The sources are checked without a Register, because the ids of one program would fail them.
  const ownFiles = program.getRootFileNames().flatMap((name) => program.getSourceFile(name) ?? [])
  // Declarations of others are checked only if the program asks for it: that takes most of the time.
  const isOwnOnly = program.getCompilerOptions().skipLibCheck
  const diagnostics = isOwnOnly
    ? ownFiles.flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    : ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file?.fileName.startsWith(path.resolve('src')))
  return [...new Set(diagnostics)].map(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (!file || start === undefined) return { file: file?.fileName, text }
    const { line } = file.getLineAndCharacterOfPosition(start)
    return { file: file.fileName, text: `${line + 1}: ${text}` }
  })
}
