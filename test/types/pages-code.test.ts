import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { PAGES as DOCS } from '../docs/pages.js'
import { compileEach, FROM_SOURCE } from './compile.js'

/** The package has the last one. */
const PAGES = [...DOCS, 'packaging/AGENTS.md']

/** Code for a framework that brings its own types and resolution is built by the example apps. */
const FRAMEWORK = /from '(next\/|react-router|astro|\.\.\/)/

/** A bundler finds `./consent` without an ending; Next, webpack and Jest do not find `./consent.js`. */
const BUNDLED: ts.CompilerOptions = {
  ...FROM_SOURCE,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

/** Code that changes types for a whole program, so that its page needs a program of its own. */
const CHANGES_TYPES = /declare (module|global)/

/** The code of a page as files, beside a config and an app, which the code imports. */
function filesOf(page: string): Record<string, string> {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```(tsx?)\n([\s\S]*?)```/g)]
  const files = blocks.flatMap(([, ending, code = ''], index): [string, string][] => {
    if (FRAMEWORK.test(code)) return []
    // `export {}`: code without an import shares its names with no other file.
    // The package that is installed here has the same types.
    const pasted = `${code.replace("'@playwright/test'", "'playwright/test'")}\nexport {}\n`
    return [[`test/types/beside/${page.replaceAll(/\W/g, '-')}-${index}.${ending}`, pasted]]
  })
  return Object.fromEntries(files)
}

const changesTypes = (page: string) =>
  Object.values(filesOf(page)).some((code) => CHANGES_TYPES.test(code))
const filesOfAll = (pages: string[]) =>
  Object.assign({}, ...pages.map(filesOf)) as Record<string, string>

describe('the code of the pages', { timeout: 180_000 }, () => {
  it('compiles as it is pasted', () => {
    const files = filesOfAll(PAGES.filter((page) => !changesTypes(page)))
    expect(Object.keys(files).length).toBeGreaterThan(40)
    expect(compileEach(files, BUNDLED)).toEqual({})
  })

  it.each(PAGES.filter(changesTypes))('of %s compiles as it is pasted', (page) => {
    expect(compileEach(filesOf(page), BUNDLED)).toEqual({})
  })
})

it.each(PAGES)('%s imports nothing by an ending that only some bundlers resolve', (file) => {
  expect(readFileSync(file, 'utf8').match(/from '\.{1,2}\/(?!dist\/)[^']*\.js'/g) ?? []).toEqual([])
})
