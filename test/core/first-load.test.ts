import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The files of the first load. */
const FIRST = [
  'react/provider.tsx',
  'components/banner/index.ts',
  'components/gate/index.ts',
  'components/trigger/index.ts',
]

/** The files that only the table, the policy and the status need, and what says a standard purpose. */
const LATER =
  /^(locales\/[\w-]+\/(rest|loaded|all|purposes)|core\/(facts\/(inventory|category-texts|provider-facts|category-status)|texts\/(in-words|purposes|transfers))|components\/(table|policy|status)\/.*)\.tsx?$/

/** The files that only ConsentScript needs. */
const FOR_SCRIPTS =
  /^(core\/scripts\/(page-scripts|script-element|script-loading)|react\/use-consent-script|components\/script\/.*)\.tsx?$/

/** The sources a source needs before it runs: no types, and no `import()`. */
function needs(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`src/${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
  )
  return source.statements.flatMap((statement) => {
    const isType =
      (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly)
    if (isType || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) {
      return []
    }
    const from = statement.moduleSpecifier
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return []
    const to = path.posix.join(path.posix.dirname(file), from.text).replace(/\.js$/, '')
    return [ts.sys.fileExists(`src/${to}.ts`) ? `${to}.ts` : `${to}.tsx`]
  })
}

function reached(files: string[]): Set<string> {
  const found = new Set(files)
  for (const file of found) for (const needed of needs(file)) found.add(needed)
  return found
}

describe('the first load', () => {
  it('holds nothing that only the table, the policy and the status need', () => {
    const first = [...reached(FIRST)]
    expect(first).toContain('core/store/store.ts')
    expect(first.filter((file) => LATER.test(file))).toEqual([])
  })

  it('holds nothing that only gated scripts need', () => {
    expect([...reached(FIRST)].filter((file) => FOR_SCRIPTS.test(file))).toEqual([])
    const gated = [...reached(['components/script/index.ts'])]
    expect(gated.filter((file) => FOR_SCRIPTS.test(file))).toHaveLength(6)
  })

  it('holds no queue for a site that sends its proofs nowhere', () => {
    const queue = /^core\/(proof\/proof-sink|proof\/delivery-queue|storage\/listed-queues)\.ts$/
    expect([...reached(FIRST)].filter((file) => queue.test(file))).toEqual([])
    expect([...reached(['core/index.ts'])].filter((file) => queue.test(file))).toHaveLength(3)
  })

  it('of a banner with switches holds none of its parts, which come without Radix', () => {
    const shell = [...reached(['components/dialog/choices-banner.tsx'])]
    expect(shell.filter((file) => file.startsWith('components/dialog/'))).toEqual([
      'components/dialog/choices-banner.tsx',
    ])
    const body = [...reached(['components/dialog/choices-body.tsx'])]
    expect(body).toContain('components/dialog/preferences-category-switch.tsx')
    expect(
      body.filter((file) => readFileSync(`src/${file}`, 'utf8').includes("from '@radix-ui")),
    ).toEqual([])
  })

  it('would not have been found clean by a test that looks nowhere', () => {
    const policy = [...reached(['components/policy/index.ts'])]
    expect(policy.filter((file) => LATER.test(file)).length).toBeGreaterThan(20)
  })
})
