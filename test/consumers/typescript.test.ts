import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installConsumer } from './install.js'

let site: string
beforeAll(() => {
  site = installConsumer('typescript')
})

/** A file that imports every entry point, for its types and as a side effect. */
function importsOfAll(): string {
  const installed = path.join(site, 'node_modules/react-consent-ui')
  const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const stars: Record<string, string> = { './locales/*': 'fr', './locales/*/all': 'fr' }
  const specifiers = Object.keys(exports)
    .filter((subpath) => subpath !== './package.json')
    .map((subpath) =>
      path.posix.join('react-consent-ui', subpath.replace('*', stars[subpath] ?? 'soft')),
    )
  return [
    ...specifiers.map((specifier) => `import '${specifier}'`),
    "import { defineConsent, ConsentProvider } from 'react-consent-ui'",
    "import { fr } from 'react-consent-ui/locales/fr'",
    "export const consent = defineConsent({ revision: 1, services: { map: { category: 'marketing' } } })",
    "declare module 'react-consent-ui' { interface Register { config: typeof consent } }",
    'export const app = <ConsentProvider config={consent} messages={fr} />',
  ].join('\n')
}

describe.each(['5.4', '5.9'])('a strict site on TypeScript %s', (version) => {
  it.each([
    ['commonjs', 'node16', 'node16'],
    ['module', 'node16', 'node16'],
    ['commonjs', 'nodenext', 'nodenext'],
    ['commonjs', 'esnext', 'bundler'],
  ])(
    'compiles as a "%s" package with module %s and moduleResolution %s (fault 51)',
    (type, module, moduleResolution) => {
      const folder = path.join(site, `${version}-${type}-${moduleResolution}`)
      mkdirSync(folder, { recursive: true })
      const write = (name: string, content: string | object) =>
        writeFileSync(
          path.join(folder, name),
          typeof content === 'string' ? content : JSON.stringify(content),
        )
      write('package.json', { private: true, type })
      write('site.tsx', importsOfAll())
      write('tsconfig.json', {
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          jsx: 'react-jsx',
          module,
          moduleResolution,
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noEmit: true,
        },
        files: ['site.tsx'],
      })
      const tsc = path.join(site, `node_modules/typescript-${version}/bin/tsc`)
      const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], {
        encoding: 'utf8',
      })
      expect(stdout).toBe('')
      expect(status).toBe(0)
    },
  )
})
