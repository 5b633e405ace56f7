import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { compile, FROM_SOURCE } from './compile.js'

const PAGES = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
)

/** Code for a framework that brings its own types and resolution: the example apps build such code. */
const FRAMEWORK = /from '(next\/|react-router|astro|\.\.\/)/

/** A bundler finds `./consent` without an ending; Next, webpack and Jest do not find `./consent.js`. */
const BUNDLED: ts.CompilerOptions = {
  ...FROM_SOURCE,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

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
    expect(compile(Object.fromEntries(files), BUNDLED)).toEqual([])
  })
})

it.each(PAGES)('%s imports nothing by an ending that only some bundlers resolve', (file) => {
  expect(readFileSync(file, 'utf8').match(/from '\.{1,2}\/(?!dist\/)[^']*\.js'/g) ?? []).toEqual([])
})

it('would not have been found clean by a test that looks nowhere', () => {
  expect(PAGES.flatMap(blocksOf).length).toBeGreaterThan(40)
})
