import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/cli/findings/finding.js'
import { run } from '../../src/cli/run.js'

const PAGE = readFileSync('docs/cli.md', 'utf8')
const { stdout: HELP } = await run([])
const COMMANDS = [...HELP.matchAll(/^ {2}(\w+)/gm)].map(([, name = '']) => name)

const section = (title: string) =>
  PAGE.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? ''

describe('docs/cli.md', () => {
  it('lists every command', () => {
    expect(COMMANDS.length).toBeGreaterThan(4)
    expect(COMMANDS.filter((name) => !PAGE.includes(`| [\`${name}\`](#${name}) |`))).toEqual([])
  })

  it.each(COMMANDS)('describes every option of %s, and no other', async (name) => {
    const { stdout } = await run([name, '--help'])
    const options = (text: string) => [...new Set(text.match(/--(?!help)[a-z][\w-]*/g))].sort()
    const documented = section(name)
      .split('\n')
      .filter((line) => /^\| `--/.test(line))
      .map((line) => line.split(' | ')[0])
      .join()
    const listed = stdout
      .split('\n')
      .filter((line) => line.startsWith('  --'))
      .map((line) => line.replace(/\([^)]*\)?/g, ''))
      .join()
    expect(options(documented)).toEqual(options(listed))
  })

  it('describes every rule of check', () => {
    const rules = [...section('check').matchAll(/^\| (`.+?) \|/gm)].join()
    expect(RULES.filter((rule) => !rules.includes(`\`${rule}\``))).toEqual([])
  })
})
