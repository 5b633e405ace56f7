import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { CONSUMER, codeEntryPoints, entryPoints, isPacked } from './consumer.js'

const specifiers = codeEntryPoints().map(({ specifier }) => specifier)

/** The names each entry point exports, read in a Node process of its own. */
function names(load: 'import' | 'require') {
  const type = load === 'import' ? 'module' : 'commonjs'
  const script = `(async () => {
    const names = {}
    for (const specifier of ${JSON.stringify(specifiers)})
      names[specifier] = Object.keys(await ${load}(specifier)).sort()
    console.log(JSON.stringify(names))
  })()`
  const output = execFileSync('node', [`--input-type=${type}`, '-e', script], {
    cwd: CONSUMER,
    encoding: 'utf8',
  })
  return JSON.parse(output) as Record<string, string[]>
}

describe('the package', () => {
  it('has every file its exports name', () => {
    const missing = entryPoints().flatMap(({ files }) => files.filter((file) => !isPacked(file)))
    expect(missing).toEqual([])
  })

  it('exports the same names to import and to require', () => {
    const imported = names('import')
    expect(Object.keys(imported)).toEqual(specifiers)
    expect(names('require')).toEqual(imported)
  })
})
