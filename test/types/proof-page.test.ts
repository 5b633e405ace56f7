import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compile } from './compile.js'

it('docs/proof.md has only code that compiles as it is pasted', { timeout: 180_000 }, () => {
  const page = readFileSync('docs/proof.md', 'utf8')
  const blocks = [...page.matchAll(/```(tsx?)\n([\s\S]*?)```/g)]
  expect(blocks.length).toBeGreaterThan(5)
  for (const [, ending, code = ''] of blocks) {
    // Beside the description of another page, which the code imports.
    expect(compile(`test/browser/vendors/pasted.${ending}`, code)).toEqual([])
  }
})
