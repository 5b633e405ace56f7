import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { installConsumer } from './install.js'

interface Report {
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

describe.each(['jest-29', 'jest-30'])('a site tested with %s and jsdom', (name) => {
  it('passes its tests without polyfills and without flags of Node (fault 46)', () => {
    const site = installConsumer(name, 'jest')
    const { NODE_OPTIONS, VITEST, ...env } = process.env
    const args = ['node_modules/jest/bin/jest.js', '--ci', '--json', '--outputFile=report.json']
    const { stderr } = spawnSync(process.execPath, args, {
      cwd: site,
      encoding: 'utf8',
      env: { ...env, NODE_ENV: 'test' },
    })
    const report: Report = JSON.parse(readFileSync(path.join(site, 'report.json'), 'utf8'))
    const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
    expect(tests.length, stderr).toBe(9)
    expect(
      tests.filter(({ status }) => status !== 'passed'),
      stderr,
    ).toEqual([])
    expect(stderr).not.toContain('experimental-vm-modules')
  })
})
