import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONSUMER, PACKAGE } from './consumer.js'

const FOLDER = `${CONSUMER}/policy`
const { bin } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { bin: string }

const CONSENT = `
  import { defineConsent } from 'react-consent-ui'
  export const consent = defineConsent({
    revision: 1,
    services: {
      youtube: { category: 'marketing', name: 'YouTube', provider: { name: 'Google' }, cookies: ['YSC'] },
    },
    policy: { controller: { name: 'Lumen', country: 'DE' } },
  })
`

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}/consent.js`, CONSENT)
})

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [`${PACKAGE}/${bin}`, 'policy', ...args], {
    cwd: FOLDER,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('react-consent-ui policy', () => {
  it('prints the policy in a language of the library', () => {
    const { status, stdout } = run('consent.js', '--locale', 'de-LI', '--format', 'md')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# Cookie-Richtlinie\n/)
    expect(stdout).toContain('| `YSC` |')
    expect(stdout).toContain('Datenschutzkonferenz')
  })

  it('writes it to a file, and the list of cookies as CSV', () => {
    const { status, stdout } = run('consent.js', '--format', 'csv', '--out', 'cookies.csv')
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'cookies.csv\n' })
    expect(readFileSync(`${FOLDER}/cookies.csv`, 'utf8')).toContain('"Marketing","YSC","Google"')
  })

  it.each([
    [
      ['consent.js', '--format', 'pdf'],
      '--format "pdf" is not a format; use one of md, html, text, json, csv.',
    ],
    [[], 'pass the file of one config.'],
    [['consent.js', '--locale', 'tlh'], 'the library has no messages in "tlh".'],
  ])('fails with an exit code and the fix: %j', (args, message) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
