import { describe, expect, it } from 'vitest'
import { compile } from '../types/compile.js'
import { CONSUMER, entryPoints } from './consumer.js'

describe.each(['mts', 'cts'])('a strict site written as .%s', (extension) => {
  const check = (source: string) => compile(`${CONSUMER}/site.${extension}`, source, {})

  it('compiles with every entry point imported', () => {
    const source = entryPoints()
      .filter(({ specifier }) => !specifier.endsWith('package.json'))
      .map(({ specifier }) => `import '${specifier}'`)
      .join('\n')
    expect(check(source)).toEqual([])
  })
})
