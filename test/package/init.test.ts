import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONSUMER, PACKAGE } from './consumer.js'

const { bin } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { bin: string }

/** As the starters of the frameworks set the compiler. */
const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: true,
  allowJs: true,
  noEmit: true,
}

describe('react-consent-ui init', () => {
  it.each([
    ['next', { next: '16.0.0' }, ['--locale', 'de']],
    ['react-router', { '@react-router/dev': '7.0.0', vite: '8.0.0' }, ['--locale', 'zh-Hans']],
    ['astro', { astro: '5.0.0' }, ['--locale', 'fr']],
    ['vite', { vite: '8.0.0' }, ['--services', 'google-analytics,google-maps']],
    ['vite-in-javascript', { vite: '8.0.0' }, ['--no-typescript']],
  ])('writes files into a project of %s that compile', (name, dependencies, args) => {
    const folder = `${CONSUMER}/init/${name}`
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/package.json`, JSON.stringify({ type: 'module', dependencies }))
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ compilerOptions, include: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.jsx'] }),
    )
    const ran = spawnSync('node', [`${PACKAGE}/${bin}`, 'init', '--json', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout).files.length).toBeGreaterThan(2)
    const tsc = spawnSync('node', [path.resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    })
    expect(tsc.stdout).toBe('')
    expect(tsc.status).toBe(0)
  })

  it('brings its prompts along', async () => {
    const { ask } = await import(/* @vite-ignore */ `${PACKAGE}/dist/esm/cli/prompts.js`)
    expect(Object.keys(ask)).toEqual(['text', 'one', 'several'])
  })
})
