import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'

describe.each(['docs/gating-scripts.md', 'docs/testing.md'])('%s', (file) => {
  it('has only code that compiles as it is pasted', { timeout: 180_000 }, () => {
    const page = readFileSync(file, 'utf8')
    const blocks = [...page.matchAll(/```(tsx?)\n([\s\S]*?)```/g)]
    expect(blocks.length).toBeGreaterThan(2)
    for (const [, ending, code = ''] of blocks) {
      // The package that is installed here has the same types.
      const pasted = code.replace("'@playwright/test'", "'playwright/test'")
      // Beside the description of another page, which the code imports.
      expect(compile(`test/browser/vendors/pasted.${ending}`, pasted)).toEqual([])
    }
  })
})
