import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PACKAGE } from './consumer.js'

const COMMENTS = String.raw`(?:\s|//[^\n]*\n|/\*[\s\S]*?\*/)*`
const IN_SOURCE = new RegExp(`^${COMMENTS}'use client'`)
// CommonJS output opens with its own directive.
const IN_OUTPUT = /^(?:"use strict";\n?)?"use client";/

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.d)\.tsx?$/.test(file),
)

describe.each(['esm', 'cjs'])('a file of dist/%s', (tree) => {
  it("starts with 'use client' where its source does, and only there", () => {
    // The command has no CommonJS build.
    const built = sources.filter((file) => tree === 'esm' || !file.startsWith('cli/'))
    const wrong = built.filter((file) => {
      const source = readFileSync(`src/${file}`, 'utf8')
      const output = readFileSync(`${PACKAGE}/dist/${tree}/${file.replace(/tsx?$/, 'js')}`, 'utf8')
      return IN_SOURCE.test(source) !== IN_OUTPUT.test(output)
    })
    expect(wrong).toEqual([])
  })
})

describe('a file that only arranges exports', () => {
  // A server component can write <Banner.Root> only through files without a directive.
  it("has no 'use client'", () => {
    const wrong = sources
      .filter((file) => /(^|\/)(index|parts)\.ts$/.test(file))
      // The small entry of a locale carries a loader, which only a client module can hand on.
      .filter((file) => !file.startsWith('locales/'))
      .filter((file) => IN_SOURCE.test(readFileSync(`src/${file}`, 'utf8')))
    expect(wrong).toEqual([])
  })
})
