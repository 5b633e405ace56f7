import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { entryPoints, PACKAGE } from './consumer.js'

/** Every file that an entry point reaches, by any kind of import, and every package. */
function reached(specifier: string) {
  const entry = entryPoints().find((one) => one.specifier === specifier)
  const start = entry?.files.find((file) => file.includes('/esm/') && file.endsWith('.js'))
  if (!start) throw new Error(`${specifier} is no entry point.`)
  const files = new Set([path.posix.normalize(start)])
  const packages = new Set<string>()
  for (const file of files) {
    const source = readFileSync(`${PACKAGE}/${file}`, 'utf8')
    for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
      if (fileName.startsWith('.')) {
        files.add(path.posix.join(path.posix.dirname(file), fileName))
      } else packages.add(fileName)
    }
  }
  return { files: [...files], packages: [...packages] }
}

describe('what reaches a browser', () => {
  it.each(['react-consent-ui', 'react-consent-ui/core'])(
    'from %s holds nothing of a server',
    (specifier) => {
      const { files, packages } = reached(specifier)
      expect(files.length).toBeGreaterThan(30)
      expect(files.filter((file) => file.includes('/server/'))).toEqual([])
      expect(packages.filter((name) => !/^(react|@radix-ui)/.test(name))).toEqual([])
    },
  )
})

describe('a server', () => {
  it('without a database of ours needs none installed', () => {
    const { files, packages } = reached('react-consent-ui/server')
    expect(files).toContain('dist/esm/server/proof-handler.js')
    expect(packages.filter((name) => !/^(react|node:)/.test(name))).toEqual([])
  })

  it('with a Postgres of its own needs only its own client', () => {
    expect(reached('react-consent-ui/server/postgres').packages).toEqual([])
  })

  it('with PGlite needs PGlite', () => {
    const { packages } = reached('react-consent-ui/server/pglite')
    expect(packages.filter((name) => !name.startsWith('node:')).sort()).toEqual([
      '@electric-sql/pglite',
      '@electric-sql/pglite/nodefs',
    ])
  })
})
