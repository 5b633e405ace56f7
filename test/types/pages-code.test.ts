import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'

const PAGES = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
)

/** Code for a framework that brings its own types and resolution: the example apps build such code. */
const FRAMEWORK = /from '(next\/|react-router|\.{1,2}\/[^']*(?<!\.js)')/

const blocksOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/```(tsx?)\n([\s\S]*?)```/g)].filter(
    ([, , code = '']) => !FRAMEWORK.test(code),
  )

describe.each(PAGES)('%s', (file) => {
  it('has only code that compiles as it is pasted', { timeout: 180_000 }, () => {
    const pasted = blocksOf(file).map(([, ending, code = '']) => {
      // The package that is installed here has the same types.
      return [ending, code.replace("'@playwright/test'", "'playwright/test'")] as const
    })
    // Beside a description and an app, which the code imports.
    const name = (ending: string | undefined, index: number) =>
      `test/types/beside/${index}.${ending}`
    const files = pasted.map(([ending, code], index) => [name(ending, index), code] as const)
    expect(compile(Object.fromEntries(files))).toEqual([])
  })
})

it('would not have been found clean by a test that looks nowhere', () => {
  expect(PAGES.flatMap(blocksOf).length).toBeGreaterThan(40)
})
