import { readFileSync } from 'node:fs'
import * as integrations from 'react-consent-ui/integrations'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/integrations.md', 'utf8')

describe('docs/integrations.md', () => {
  it('has a row for every integration there is', () => {
    const others = ['defineIntegration', 'googleHeadSnippet']
    const names = Object.keys(integrations).filter((name) => !others.includes(name))
    const rows = [...page.matchAll(/^\| [^|]+ \| `(\w+)` \| .*\(https:\/\//gm)].map(
      ([, name]) => name,
    )
    expect(rows.sort()).toEqual(names.sort())
  })
})
