import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { CONSUMER, PACKAGE } from './consumer.js'

const FOLDER = `${CONSUMER}/texts`
const { bin } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { bin: string }

const CONSENT = `
  import { defineConsent } from 'react-consent-ui'
  export const consent = defineConsent({
    revision: 1,
    services: {
      youtube: {
        category: 'marketing', name: 'YouTube', provider: { name: 'Google Ireland Limited' },
        purpose: { en: 'Plays videos', fr: 'Lit des vidéos' },
      },
    },
  })
`

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}/consent.js`, CONSENT)
  writeFileSync(`${FOLDER}/broken.json`, '{ "revision": 1,')
  writeFileSync(`${FOLDER}/several.js`, 'export const one = {}, two = {}')
  writeFileSync(`${FOLDER}/wrong-details.json`, '{ "services": { "vimeo": { "name": "Vimeo" } } }')
})

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [`${PACKAGE}/${bin}`, ...args], {
    cwd: FOLDER,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('react-consent-ui texts', () => {
  it('writes each text that visitors read into a file named by its SHA-256', () => {
    const { status, stdout } = run('texts', 'consent.js', '--locale', 'en', '--locale', 'fr')
    expect(status).toBe(0)
    const files = readdirSync(`${FOLDER}/consent-texts`)
    expect(files).toHaveLength(10)
    for (const file of files) {
      const text = readFileSync(`${FOLDER}/consent-texts/${file}`)
      expect(file).toBe(`${createHash('sha256').update(text).digest('hex')}.json`)
      expect(stdout).toContain(file)
    }
    const texts = files.map((file) => readFileSync(`${FOLDER}/consent-texts/${file}`, 'utf8'))
    expect(texts.some((text) => /"Tout refuser"/.test(text))).toBe(true)
    expect(texts.some((text) => /"Lit des vidéos"/.test(text))).toBe(true)
    expect(texts.some((text) => /"Plays videos"/.test(text))).toBe(true)
  })

  it('writes the same files again', () => {
    run('texts', 'consent.js')
    const before = readdirSync(`${FOLDER}/consent-texts`)
    run('texts', 'consent.js')
    expect(readdirSync(`${FOLDER}/consent-texts`)).toEqual(before)
  })

  it('uses messages of the site, in languages that the library does not have', () => {
    const messages = `
      import { en } from 'react-consent-ui/locales/en'
      export const wizard = { ...en, locale: 'en-x-wizard', banner: { ...en.banner, text: 'Lo!' } }
    `
    writeFileSync(`${FOLDER}/messages.js`, messages)
    const locale = ['--locale', 'en-x-wizard', '--messages', 'messages.js']
    expect(run('texts', 'consent.js', ...locale, '--out', 'own').status).toBe(0)
    const texts = readdirSync(`${FOLDER}/own`).map((file) =>
      readFileSync(`${FOLDER}/own/${file}`, 'utf8'),
    )
    expect(texts.some((text) => text.includes('"Lo!"'))).toBe(true)
  })

  it('says standard purposes in the language, or in English where the language lacks them', () => {
    const purpose = { standard: 'shows-map' }
    const map = { category: 'preferences', name: 'Maps', purpose }
    writeFileSync(`${FOLDER}/map.json`, JSON.stringify({ revision: 1, services: { map } }))
    const messages = `
      import { fr } from 'react-consent-ui/locales/fr/all'
      const { purposes, ...rest } = fr
      export const latin = { ...rest, locale: 'la' }
    `
    writeFileSync(`${FOLDER}/latin.js`, messages)
    const told = (...args: string[]) => {
      expect(run('texts', 'map.json', ...args, '--out', `out-${args[1]}`).status).toBe(0)
      const folder = `${FOLDER}/out-${args[1]}`
      return readdirSync(folder)
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
        .join()
    }
    expect(told('--locale', 'fr')).toContain('Affiche une carte interactive sur ce site.')
    const latin = told('--locale', 'la', '--messages', 'latin.js')
    expect(latin).toContain('Shows an interactive map on this site.')
  })

  it('reads a config from JSON, and its details from another file', () => {
    const first = { revision: 1, services: { map: { category: 'preferences' } } }
    writeFileSync(`${FOLDER}/first.json`, JSON.stringify(first))
    writeFileSync(`${FOLDER}/second.json`, JSON.stringify({ services: { map: { name: 'Maps' } } }))
    expect(run('texts', 'first.json', '--details', 'second.json').status).toBe(0)
    const texts = readdirSync(`${FOLDER}/consent-texts`).map((file) =>
      readFileSync(`${FOLDER}/consent-texts/${file}`, 'utf8'),
    )
    expect(texts.some((text) => text.includes('"Maps"'))).toBe(true)
  })

  it.each([
    ['names no config', [], /pass the file of one config/],
    [
      'names a file that is not there',
      ['nowhere.js'],
      /^react-consent-ui: nowhere\.js cannot be read \(.*\)\. Nothing was written\. Pass a path relative to the folder in which you run the command\.$/m,
    ],
    [
      'names JSON that is not there',
      ['nowhere.json'],
      /^react-consent-ui: nowhere\.json cannot be read \(.*\)\. Nothing was written\. Pass a path relative to the folder in which you run the command\.$/m,
    ],
    [
      'names JSON that is broken',
      ['broken.json'],
      /^react-consent-ui: broken\.json is not valid JSON \(.*\)\. Nothing was written\. Fix the file, or use a module\.$/m,
    ],
    [
      'names details among several exports',
      ['consent.js', '--details', 'several.js'],
      /several\.js exports one, two\. Make the details its default export, or its only export\.$/m,
    ],
    [
      'names details that are wrong',
      ['consent.js', '--details', 'wrong-details.json'],
      /1 problem in wrong-details\.json.*\n {2}services\.vimeo: "vimeo" is not a service/,
    ],
    [
      'names a language that neither the library nor the site has',
      ['consent.js', '--locale', 'tlh'],
      /the library has no messages in "tlh"\. Pass a module with your own: --messages <file>\./,
    ],
    [
      'names an export that is not there',
      ['consent.js', '--export', 'x'],
      /exports consent, but not x\. /,
    ],
  ])('fails if it %s, and names the remedy', (name, args, message) => {
    const { status, stderr } = run('texts', ...args)
    expect(status).toBe(name === 'names details that are wrong' ? 1 : 2)
    expect(stderr).toMatch(message)
  })

  it('lists the issues of a config, in production too', () => {
    writeFileSync(
      `${FOLDER}/wrong.json`,
      '{ "revision": 0, "services": { "a": { "category": "b" } } }',
    )
    const { status, stderr } = run('texts', 'wrong.json')
    expect(status).toBe(1)
    expect(stderr).toMatch(/2 problems/)
    expect(stderr).toMatch(/services\.a\.category: "b" is not a category/)
  })

  it('prints its help', () => {
    expect(run('--help').stdout).toMatch(/texts <config>/)
    expect(run('texts', '--help').stdout).toMatch(/--locale <tag>/)
    expect(run('txts').stderr).toMatch(/"txts" is not a command/)
  })
})
