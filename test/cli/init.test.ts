import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { configFile } from '../../src/cli/init/config-file.js'
import { readProject } from '../../src/cli/init/project.js'
import { type Ask, answersOf } from '../../src/cli/init/questions.js'
import { withLayers } from '../../src/cli/init/style-sheet.js'
import { compile } from '../types/compile.js'
import { inFolder } from './in-folder.js'

const manifest = (dependencies: Record<string, string>, more: object = {}) => ({
  name: 'mill',
  dependencies,
  ...more,
})
const next = manifest({ next: '16.0.0', react: '19.0.0' })
const vite = manifest({ vite: '8.0.0', react: '19.0.0' })

/** Runs init in a folder with these files, and reads its JSON. */
async function init(files: Record<string, string | object>, ...args: string[]) {
  const project = inFolder(files)
  const { code, stdout, stderr } = await project.run(
    'init',
    '--dir',
    project.folder,
    '--json',
    ...args,
  )
  return { ...project, code, stderr, result: code === 0 ? JSON.parse(stdout) : undefined }
}

const paths = (result: { files: { path: string; action: string }[] }) =>
  result.files.map((file) => `${file.action} ${file.path}`)

describe('init', () => {
  it.each([
    [
      'Next with src',
      { 'package.json': next, 'tsconfig.json': '{}', 'src/app/layout.tsx': '' },
      [
        'src/consent.ts',
        'src/app/providers.tsx',
        'src/app/policy/page.tsx',
        'src/app/policy/whole-texts.tsx',
      ],
    ],
    [
      'Next without src, in JavaScript',
      { 'package.json': next, 'app/layout.jsx': '' },
      ['consent.js', 'app/providers.jsx', 'app/policy/page.jsx', 'app/policy/whole-texts.jsx'],
    ],
    [
      'React Router',
      { 'package.json': manifest({ '@react-router/dev': '7', vite: '8' }), 'tsconfig.json': '{}' },
      ['app/consent.ts', 'app/providers.tsx', 'app/routes/policy.tsx'],
    ],
    [
      'Astro',
      { 'package.json': manifest({ astro: '5.0.0' }), 'tsconfig.json': '{}' },
      [
        'src/consent.ts',
        'src/store.ts',
        'src/choices.tsx',
        'src/policy.tsx',
        'src/pages/policy.astro',
      ],
    ],
    [
      'Vite',
      { 'package.json': vite, 'tsconfig.json': '{}' },
      ['src/consent.ts', 'src/providers.tsx', 'src/policy-page.tsx'],
    ],
  ])(
    'finds %s and writes config, provider, trigger and policy page',
    async (_, files, expected) => {
      const { result, read } = await init(files)
      expect(paths(result)).toEqual(expected.map((file) => `create ${file}`))
      const written = expected.map(read).join('\n')
      for (const part of [
        '<ConsentBanner',
        '<PreferencesTrigger />',
        '<CookiePolicy />',
        'defineConsent({',
      ])
        expect(written).toContain(part)
      expect(result.next.length).toBeLessThanOrEqual(6)
    },
  )

  it('writes nothing if a file exists, except with --force', async () => {
    const files = { 'package.json': vite, 'src/consent.js': 'mine' }
    const refused = await init(files)
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('src/consent.js exists. Nothing was written. Pass --force')
    expect(refused.read('src/consent.js')).toBe('mine')
    expect(existsSync(refused.at('src/providers.jsx'))).toBe(false)
    const forced = await init(files, '--force')
    expect(paths(forced.result)).toContain('overwrite src/consent.js')
    expect(forced.read('src/consent.js')).toContain('defineConsent')
  })

  it('changes nothing the second time', async () => {
    const { folder, run } = await init({ 'package.json': vite })
    const { code, stdout } = await run('init', '--dir', folder, '--json')
    expect(code).toBe(0)
    expect(paths(JSON.parse(stdout)).every((file) => file.startsWith('unchanged'))).toBe(true)
  })

  it('shows the files with --dry-run, and writes none', async () => {
    const { folder, run, at } = inFolder({ 'package.json': vite })
    const { stdout } = await run('init', '--dir', folder, '--dry-run', '--yes')
    expect(stdout).toContain('create    src/providers.jsx\n+import {')
    expect(stdout).toContain('Nothing was written. Next:\n1. Run npm install react-consent-ui\n')
    expect(existsSync(at('src'))).toBe(false)
  })

  it('writes the language, the company and the presets into the files', async () => {
    const { read } = await init(
      { 'package.json': vite, 'tsconfig.json': '{}' },
      ...[
        '--locale',
        'pt-BR',
        '--company',
        "L'Usine",
        '--country',
        'FR',
        '--services',
        'youtube,matomo',
      ],
    )
    const config = read('src/consent.ts')
    expect(config).toContain("controller: { name: 'L\\'Usine', country: 'FR' }")
    expect(config).toContain("import { youtube, matomo } from 'react-consent-ui/services'")
    expect(config).toContain("    youtube: { ...youtube, category: 'marketing' },\n")
    expect(config).not.toContain('preferences')
    expect(compile({ 'test/types/beside/init.ts': config })).toEqual([])
    const providers = read('src/providers.tsx')
    expect(providers).toContain("import { ptBR as messages } from 'react-consent-ui/locales/pt-BR'")
    expect(providers).toContain('<ConsentProvider config={consent} messages={messages}>')
  })

  it('says how to install with the package manager of the project', async () => {
    const { result } = await init({ 'package.json': vite, 'pnpm-lock.yaml': '' })
    expect(result.next[0]).toBe('Run pnpm add react-consent-ui')
    const installed = manifest(
      { vite: '8', 'react-consent-ui': '1' },
      { packageManager: 'bun@1.3.0' },
    )
    const other = await init({ 'package.json': installed })
    expect(other.result).toMatchObject({ packageManager: 'bun' })
    expect(other.result.next.join()).not.toContain('react-consent-ui,')
  })

  it.each([
    [
      { 'package.json': manifest({}) },
      [],
      'package.json names no framework. Pass one: --framework next|',
    ],
    [{}, [], 'package.json cannot be read'],
    [
      { 'package.json': vite },
      ['--framework', 'svelte'],
      '"svelte" is not one of next, react-router',
    ],
    [{ 'package.json': vite }, ['--locale', 'tlh'], 'the library has no texts in "tlh"'],
    [
      { 'package.json': vite },
      ['--services', 'youtub'],
      '"youtub" is not a preset. Did you mean youtube?',
    ],
    [
      { 'package.json': vite },
      ['--company', 'Mill', '--country', 'Irland'],
      '"Irland" is not a country',
    ],
    [{ 'package.json': vite }, ['here'], 'takes no argument. Pass the folder with --dir.'],
  ])('exits with 2 for wrong use: %j %j', async (files, args, message) => {
    const { code, stderr } = await init(files, ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('init, where it finds Tailwind CSS 4,', () => {
  const tailwind = manifest({ vite: '8.0.0', tailwindcss: '^4.1.0' })

  it('imports the styles in layers, around Tailwind CSS, and not in the code', async () => {
    const css = '/* mine */\n@import "tailwindcss";\n@theme { --color-primary: teal; }\n'
    const { read, result } = await init({ 'package.json': tailwind, 'src/index.css': css })
    expect(paths(result)).toContain('edit src/index.css')
    expect(read('src/index.css')).toBe(`/* mine */
@import 'react-consent-ui/layered/themes/tailwind.css';
@import "tailwindcss";
@import 'react-consent-ui/layered/styles.css';
@theme { --color-primary: teal; }
`)
    expect(read('src/providers.jsx')).not.toContain('.css')
    expect(withLayers(read('src/index.css'), 'tailwind')).toBe(read('src/index.css'))
  })

  it('takes the preset of shadcn/ui where that is set up', async () => {
    const { read } = await init({
      'package.json': tailwind,
      'components.json': '{}',
      'src/index.css': "@import 'tailwindcss' source('..');\r\n",
    })
    expect(read('src/index.css')).toBe(
      "@import 'react-consent-ui/layered/themes/shadcn.css';\r\n@import 'tailwindcss' source('..');\r\n@import 'react-consent-ui/layered/styles.css';\r\n",
    )
  })

  it('says where the imports belong if it does not find the style sheet', async () => {
    const { result } = await init({ 'package.json': tailwind })
    expect(result.next.join('\n')).toContain('layered/themes/tailwind.css before tailwindcss')
  })

  it.each([
    ['^3.4.0', undefined],
    ['4', 'tailwind'],
    ['latest', 'tailwind'],
  ])('reads version %s as %s', (version, layered) => {
    const { folder } = inFolder({ 'package.json': manifest({ tailwindcss: version }) })
    expect(readProject(folder).layered).toBe(layered)
  })
})

describe('init in a terminal', () => {
  it('asks what neither the project nor a flag says', async () => {
    const asked: string[] = []
    const answer = (question: string, value: string) => {
      asked.push(question)
      return Promise.resolve(value)
    }
    const ask: Ask = {
      text: (question) => answer(question, ['de', 'Mühle GmbH', 'DE'][asked.length - 1] ?? ''),
      one: (question) => answer(question, 'astro'),
      several: (question) => answer(question, '').then(() => ['youtube']),
    }
    const { folder } = inFolder({ 'package.json': manifest({}) })
    const answers = await answersOf(readProject(folder), {}, ask)
    expect(answers).toEqual({
      framework: 'astro',
      typescript: false,
      locale: 'de',
      company: 'Mühle GmbH',
      country: 'DE',
      services: ['youtube'],
    })
    expect(asked).toHaveLength(5)
    const { folder: known } = inFolder({ 'package.json': vite })
    asked.length = 0
    const flags = { locale: 'fr', company: 'Moulin', country: 'FR', services: [] }
    expect(await answersOf(readProject(known), flags, ask)).toMatchObject({ framework: 'vite' })
    expect(asked).toEqual([])
  })
})

it('a config without services asks about one purpose, so that there is something to ask', () => {
  const answers = {
    framework: 'vite',
    typescript: false,
    locale: 'en',
    company: undefined,
    country: undefined,
    services: [],
  } as const
  const config = configFile(answers, [])
  expect(config).toContain('    necessary: { required: true },\n    statistics: {},\n')
  expect(config).not.toContain('declare module')
})
