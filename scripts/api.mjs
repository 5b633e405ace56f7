import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor'
import { run } from './run.mjs'

// Writes the public API into one report. With --check, fails if the report differs from the sources.
const REPORT = 'api.md'
const WORK = path.resolve('.api')
/** The locale that is reported: all have the same types. */
const LOCALE = 'en'

const INTRODUCTION = `# Public API

Every declaration that an entry point exports or needs. \`npm run api\` writes this file, \`npm run api:check\` fails if
it is out of date. Commit it with each change of the API, so that the change is seen in review.
`

const STALE = `${REPORT} does not match the sources. Run "npm run api", read the difference, and commit it.`

/** @typedef {{ import?: { types: string } }} Target */
/** @type {{ exports: Record<string, Target> }} */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync(WORK, { recursive: true, force: true })
// api-extractor writes only into a folder that exists.
mkdirSync(`${WORK}/reports`, { recursive: true })
run('tsc', '-p', 'tsconfig.build.json', '--outDir', `${WORK}/types`)

const configs = Object.entries(exports).flatMap(([subpath, target]) =>
  target.import
    ? [configOf(path.posix.join('react-consent-ui', subpath), target.import.types)]
    : [],
)
const files = Object.entries(exports).flatMap(([subpath, target]) =>
  target.import ? [] : [`- \`${path.posix.join('react-consent-ui', subpath)}\``],
)
const report = [INTRODUCTION, ...sections(), `## Files\n\n${files.join('\n')}\n`].join('\n')

if (!process.argv.includes('--check')) writeFileSync(REPORT, report)
else if (committed() !== report) {
  console.error(STALE)
  process.exitCode = 1
}

function committed() {
  try {
    return readFileSync(REPORT, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

/** One section for each entry point. A declaration that an earlier section has is only named. */
function sections() {
  const [first, ...others] = configs.map(({ config }) => config)
  if (!first) throw new Error('package.json exports no code.')
  const additionalEntryPoints = others.map((config) => config.mainEntryPointFilePath)
  const compilerState = CompilerState.create(first, { additionalEntryPoints })
  /** @type {Set<string>} */
  const seen = new Set()
  return configs.map(({ specifier, config }) => {
    const declarations = declarationsOf(config, compilerState)
    const isKnown = (/** @type {string} */ one) => seen.has(withoutExport(one))
    const fresh = declarations.filter((one) => !isKnown(one))
    const known = declarations.filter(isKnown).flatMap(exportedName)
    for (const one of fresh) seen.add(withoutExport(one))
    const again = known.length > 0 ? [`Declared above: ${known.sort().join(', ')}.\n`] : []
    const code = fresh.length > 0 ? [`\`\`\`ts\n${fresh.join('\n\n')}\n\`\`\`\n`] : []
    return [`## ${specifier}\n`, ...again, ...code].join('\n')
  })
}

/**
 * @param {ExtractorConfig} config
 * @param {CompilerState} compilerState
 */
function declarationsOf(config, compilerState) {
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      // It reports that its compiler is older, and that the report is new.
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true
    },
  })
  const text = readFileSync(config.reportFilePath, 'utf8')
  const [, code = ''] = /```ts\n([\s\S]*?)\n```/.exec(text) ?? []
  // Release tags and missing comments are noted everywhere; the package uses no release tags.
  const lines = code.split('\n').filter((line) => !/^\s*\/\/ .*(@\w+|\(\w+\))$/.test(line))
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one && !/^import |^\/\/ \(No @packageDocumentation|^export \{ ?\}$/.test(one))
}

/** @param {string} declaration */
function withoutExport(declaration) {
  return declaration.replace(/^export /, '')
}

/** @param {string} declaration */
function exportedName(declaration) {
  const [, name] =
    /^export (?:declare )?(?:abstract )?(?:class|const|function|interface|namespace|type|enum) (\w+)/m.exec(
      declaration,
    ) ?? []
  return name ? [`\`${name}\``] : []
}

/**
 * @param {string} specifier
 * @param {string} types
 */
function configOf(specifier, types) {
  const entry = types.replace('./dist/esm/', '').replace('*', LOCALE)
  const silent = { default: { logLevel: ExtractorLogLevel.None } }
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.resolve('package.json'),
    configObject: {
      projectFolder: path.resolve('.'),
      mainEntryPointFilePath: path.join(WORK, 'types', entry),
      newlineKind: 'lf',
      compiler: {
        // The compiler that api-extractor brings does not read the options of a newer one.
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            module: 'nodenext',
            moduleResolution: 'nodenext',
            jsx: 'react-jsx',
            types: ['node'],
            strict: true,
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: specifier.replace(/\W+/g, '-'),
        reportFolder: `${WORK}/reports`,
        reportTempFolder: `${WORK}/temp`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  })
  return { specifier, config }
}
