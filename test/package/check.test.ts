import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONSUMER, PACKAGE } from './consumer.js'

const FOLDER = `${CONSUMER}/check`
const { bin } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { bin: string }

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const config = (service: string) => `
    import { defineConsent } from 'react-consent-ui'
    import { matomo } from 'react-consent-ui/services'
    export const consent = defineConsent({ revision: 1, services: { ${service} } })
  `
  writeFileSync(`${FOLDER}/required.js`, config("stats: { ...matomo, category: 'necessary' }"))
  writeFileSync(`${FOLDER}/wrong.js`, config("stats: { ...matomo, category: 'ads' }"))
})

describe('react-consent-ui check', () => {
  it.each([
    ['a tracker that visitors cannot refuse', 'required.js', 'services.stats.category (tracker)'],
    ['a config that throws when it is imported', 'wrong.js', 'services.stats.category (config)'],
  ])('finds %s in a module that uses presets', (_, file, finding) => {
    const args = [`${PACKAGE}/${bin}`, 'check', file]
    const { status, stdout } = spawnSync('node', args, { cwd: FOLDER, encoding: 'utf8' })
    expect(stdout).toContain(finding)
    expect(status).toBe(1)
  })
})
