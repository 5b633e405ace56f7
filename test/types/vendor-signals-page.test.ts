import { readFileSync } from 'node:fs'
import * as integrations from 'react-consent-ui/integrations'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'

const page = readFileSync('docs/vendor-signals.md', 'utf8')

describe('docs/vendor-signals.md', () => {
  it('has only code that compiles as it is pasted', { timeout: 180_000 }, () => {
    const blocks = [...page.matchAll(/```(tsx?)\n([\s\S]*?)```/g)]
    expect(blocks.length).toBeGreaterThan(5)
    for (const [, ending, code = ''] of blocks) {
      // Beside the description of another page, which the code imports.
      expect(compile(`test/browser/vendors/pasted.${ending}`, code)).toEqual([])
    }
  })

  it('has a row for every integration there is', () => {
    const others = ['defineIntegration', 'googleHeadSnippet']
    const names = Object.keys(integrations).filter((name) => !others.includes(name))
    const rows = [...page.matchAll(/^\| [^|]+ \| `(\w+)` \| .*\(https:\/\//gm)].map(
      ([, name]) => name,
    )
    expect(rows.sort()).toEqual(names.sort())
  })
})
