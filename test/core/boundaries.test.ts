import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The folders that each folder of src may import. A new folder gets its entry here. */
const BELOW: Record<string, string[]> = {
  core: [],
  // English is the default, of the provider and of the embeds' own texts.
  react: ['core', 'locales'],
  components: ['core', 'react'],
  embeds: ['core', 'react', 'components', 'locales'],
  integrations: ['core'],
  services: ['core'],
  locales: ['core'],
  migrate: ['core'],
  server: ['core'],
  testing: ['core', 'react'],
  // The texts of a language, the policy and the presets, for the commands that write and check them.
  cli: ['core', 'embeds', 'locales', 'server', 'services'],
}

/** The rooms of core, lowest first. A room imports only from rows below its own. */
const ROOMS = [
  ['config'],
  ['define', 'record', 'texts'],
  ['grants', 'storage'],
  ['facts', 'erasure'],
  ['proof'],
  ['store'],
  ['upkeep', 'scripts'],
]

/** The packages a folder that reaches a browser may import; the others are held by package.json alone. */
const PACKAGES: Record<string, RegExp> = {
  core: /^$/,
  react: /^react(-dom)?$/,
  components: /^(react(-dom)?|@radix-ui\/.+)$/,
  embeds: /^react(-dom)?$/,
  integrations: /^$/,
  services: /^$/,
  locales: /^$/,
  migrate: /^$/,
}

interface Import {
  /** As an offence reads: `core/store.ts → ../react/provider.js`. */
  text: string
  from: string
  /** The imported source without its ending, relative to src; undefined for a package. */
  to: string | undefined
  specifier: string
  /** A type, or an `import()`: neither is needed when the importing file is evaluated. */
  isLazy: boolean
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /(?<!\.d)\.(tsx?|css)$/.test(file))

const imports: Import[] = sources
  .filter((file) => !file.endsWith('.css'))
  .flatMap((from) =>
    ts.preProcessFile(readFileSync(`src/${from}`, 'utf8')).importedFiles.map((imported) => {
      const specifier = imported.fileName
      const to = specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '')
        : undefined
      const isLazy = imported.pos > 0 && isLazyImport(from, imported.pos)
      return { text: `${from} → ${specifier}`, from, to, specifier, isLazy }
    }),
  )

function isLazyImport(file: string, position: number): boolean {
  const text = readFileSync(`src/${file}`, 'utf8').slice(0, position)
  return /import\(\s*$/.test(text) || /import type [^;]*from $/.test(text)
}

const folder = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')
const texts = (offences: Import[]) => offences.map(({ text }) => text)

describe('src', () => {
  it('holds only folders with a place in the layers', () => {
    const unknown = imports.map(({ from }) => folder(from)).filter((name) => name && !BELOW[name])
    expect([...new Set(unknown)]).toEqual([])
  })

  it('imports downwards only', () => {
    const up = imports.filter(({ from, to }) => {
      const [above, below] = [folder(from), folder(to ?? from)]
      return above !== '' && above !== below && !BELOW[above]?.includes(below)
    })
    expect(texts(up)).toEqual([])
  })

  it('gives each file of core a room, and imports from lower rooms only', () => {
    const room = (file: string) => /^core\/([^/]+)\//.exec(file)?.[1]
    const level = (file: string) => ROOMS.findIndex((row) => row.includes(room(file) ?? ''))
    const homeless = sources.filter(
      (file) =>
        file.startsWith('core/') &&
        level(file) < 0 &&
        !['core/index.ts', 'core/warn-once.ts'].includes(file),
    )
    expect(homeless).toEqual([])

    const up = imports.filter(({ from, to, isLazy }) => {
      if (!to || !room(from) || !room(to) || room(from) === room(to)) return false
      // The chunk that comes after the first paint.
      if (from === 'core/store/load-upkeep.ts' && to === 'core/upkeep/upkeep') return !isLazy
      return level(to) >= level(from)
    })
    expect(texts(up)).toEqual([])
  })

  it('keeps storage behind the store', () => {
    const past = imports.filter(
      ({ from, to }) => /^(components|embeds)\//.test(from) && to?.startsWith('core/storage/'),
    )
    expect(texts(past)).toEqual([])
  })

  it('reaches another component through its index only', () => {
    const inner = imports.filter(({ from, to }) => {
      const [, component] = /^components\/([^/]+)\//.exec(to ?? '') ?? []
      // The front door re-exports a component's parts as a namespace; what runs after the first paint
      // is gathered from all of them into one chunk.
      if (!component || folder(from) === '' || from === 'components/after-paint.ts') return false
      return !from.startsWith(`components/${component}/`) && to !== `components/${component}/index`
    })
    expect(texts(inner)).toEqual([])
  })

  it('imports the packages its layer knows', () => {
    const strange = imports.filter(
      ({ from, to, specifier }) => !to && PACKAGES[folder(from)]?.test(specifier) === false,
    )
    expect(texts(strange)).toEqual([])
  })

  it('imports no package that a site does not get with the library', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    // The build bundles the prompts of `init` into the command.
    const declared = [...Object.keys({ ...dependencies, ...peerDependencies }), 'enquirer']
    const missing = imports.filter(
      ({ to, specifier }) =>
        !to &&
        !specifier.startsWith('node:') &&
        !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    )
    expect(texts(missing)).toEqual([])
  })

  it('serves no file under a name that common filter lists block', () => {
    // Every source is a file of its own in the package. The server's come along where a browser hydrates
    // a page with ConsentHeadScript.
    const hidden = sources.filter((file) =>
      /^(cookie|consent|privacy|gdpr|cmp)/i.test(path.posix.basename(file)),
    )
    expect(hidden).toEqual([])
  })
})
